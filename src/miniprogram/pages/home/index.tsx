import type { RoleName, Session } from '../../../contract/person'
import { emergencyNumbersOf } from '../../features/home/emergency-numbers'
import { useHome } from '../../features/home/home-queries'
import { MessagesEntry } from '../../features/message/messages-entry'
import { useSession } from '../../features/session/session-queries'
import { homeWords } from '../../locales/home'
import { open } from '../../platform/navigate'
import { usePageShownAgain } from '../../platform/page-shown'
import { callPhone } from '../../platform/phone-call'
import { AsyncView } from '../../ui/async-view'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Page } from '../../ui/page'
import { RedLine } from '../../ui/red-line'
import { Neighborhood } from './neighborhood'
import { ReportCard } from './report-card'
import { SignInFirst } from './sign-in-first'
import { Waiting } from './waiting'
import { WorkCards } from './work-cards'

const seekLaw = () => void open('/packages/legal/pages/around/index')

export default function HomePage() {
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const home = useHome(isSignedIn)
  usePageShownAgain(() => isSignedIn && void home.refetch())
  return (
    <Page title={homeWords.title} top={<RedLine numbers={emergencyNumbersOf(home.data)} onCall={callPhone} />}>
      <AsyncView query={session}>
        {({ signedIn, development, person }) =>
          signedIn ? (
            <>
              <WorkCards roles={rolesInOrder(person)} />
              <ReportCard />
              <ListGroup>
                <ListRow icon='scale' title={homeWords.law} note={homeWords.lawNote} onTap={seekLaw} />
              </ListGroup>
              <AsyncView query={home}>
                {(shown) => (
                  <>
                    <Waiting home={shown} />
                    <MessagesEntry />
                    <Neighborhood home={shown} />
                  </>
                )}
              </AsyncView>
            </>
          ) : (
            <SignInFirst development={development} />
          )
        }
      </AsyncView>
    </Page>
  )
}

/** The role in use comes first. */
const rolesInOrder = (person: Session['person']): readonly RoleName[] => {
  const { roles = [], activeRole = null } = person ?? {}
  return activeRole ? [activeRole, ...roles.filter((role) => role !== activeRole)] : roles
}
