import { homePlace } from '../../features/home/home-place'
import { useHome } from '../../features/home/home-queries'
import { MessagesEntry } from '../../features/message/messages-entry'
import { RoleSwitch } from '../../features/session/role-switch'
import { useSession } from '../../features/session/session-queries'
import { meWords } from '../../locales/me'
import { myDataWords } from '../../locales/my-data'
import { privacyWords } from '../../locales/privacy'
import { slipWords } from '../../locales/slip'
import { setElderMode, useElderMode } from '../../platform/display'
import { open } from '../../platform/navigate'
import { AsyncView } from '../../ui/async-view'
import { BigButton } from '../../ui/big-button'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { ToggleRow } from '../../ui/toggle-row'
import { MyName } from './my-name'
import { MyPhone } from './my-phone'
import { SignOut } from './sign-out'
import { WorkEntries } from './work-entries'

const seeMyData = () => void open('/packages/resident/pages/my-data/index')
const readPrivacy = () => void open('/packages/resident/pages/privacy/index')
const enterSlip = () => void open('/packages/resident/pages/slip/index', {})
const chooseHome = () => void open('/packages/resident/pages/place/index', { for: 'home' })

export default function MePage() {
  const session = useSession()
  const isSignedIn = session.data?.signedIn ?? false
  const home = useHome(isSignedIn)
  const elder = useElderMode()
  const place = home.data ? homePlace(home.data) : null
  return (
    <Page title={meWords.title}>
      <AsyncView query={session}>
        {({ person, development }) => (
          <>
            {person && (
              <ListGroup>
                <ListRow icon='home' title={meWords.home} note={place?.name ?? meWords.homeMissing} onTap={chooseHome} />
                <MyName name={person.name} />
                {home.data && <MyPhone phone={home.data.phone} />}
              </ListGroup>
            )}
            {person && <RoleSwitch person={person} />}
            {person && <MessagesEntry />}
            {person && <WorkEntries roles={person.roles} />}
            <ListGroup>
              <ToggleRow label={meWords.elder} note={meWords.elderNote} checked={elder} onChange={setElderMode} />
              <ListRow icon='shield' title={privacyWords.title} note={privacyWords.rowNote} onTap={readPrivacy} />
              {person && <OwnRows />}
            </ListGroup>
            {LINLI_DEVELOPMENT && development && <Notice tone='warn'>{meWords.development}</Notice>}
            {LINLI_DEVELOPMENT && development && (
              <BigButton
                kind='secondary'
                label={meWords.signIn}
                icon='person'
                onTap={() => void open('/packages/development/pages/sign-in/index')}
              />
            )}
            {person && <SignOut />}
          </>
        )}
      </AsyncView>
    </Page>
  )
}

const OwnRows = () => (
  <>
    <ListRow title={slipWords.entry} note={slipWords.entryNote} onTap={enterSlip} />
    <ListRow icon='person' title={myDataWords.title} note={myDataWords.rowNote} onTap={seeMyData} />
  </>
)
