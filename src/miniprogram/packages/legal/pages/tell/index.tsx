import { useAround } from '../../../../features/legal/legal-queries'
import { legalEmergencies } from '../../../../locales/around'
import { tellWords } from '../../../../locales/tell'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { callPhone } from '../../../../platform/phone-call'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { EmergencyNumbers } from '../../../../ui/red-line'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { Directors, useHelp } from '../../directors'
import { LegalTop } from '../../legal-top'
import { AskForm } from './ask-form'
import { RequestCard } from './request-card'
import { useProtection } from './tell-queries'

const numbers = legalEmergencies.filter(({ id }) => ['police', 'youth', 'women', 'mentalHealth'].includes(id))
const chooseHome = () => void open('/packages/resident/pages/place/index', { for: 'home' })

/** 请人帮我说: numbers first, whatever becomes of the network; then whoever is to be told, and what became of it. */
export default function TellPage() {
  const around = useAround()
  const help = useHelp()
  const asked = useProtection()
  usePageShownAgain(() => void Promise.all([around.refetch(), help.refetch(), asked.refetch()]))
  const community = around.data?.community
  const requests = asked.data?.requests ?? []
  const toMe = requests.filter((request) => request.as !== 'asker')
  const mine = requests.filter((request) => request.as === 'asker')
  return (
    <Page title={tellWords.title} top={<LegalTop />}>
      <Notice tone='info' title={tellWords.safe}>
        {tellWords.lead}
      </Notice>
      <EmergencyNumbers numbers={numbers} onCall={callPhone} />
      <Slot isStacked>
        {toMe.length > 0 && (
          <Section title={tellWords.toMe} note={tellWords.toMeNote}>
            {toMe.map((request) => (
              <RequestCard key={request.id} request={request} />
            ))}
          </Section>
        )}
      </Slot>
      <Slot isStacked>
        <Directors />
      </Slot>
      <Slot isStacked>
        {mine.length > 0 && (
          <Section title={tellWords.mine}>
            {mine.map((request) => (
              <RequestCard key={request.id} request={request} />
            ))}
          </Section>
        )}
      </Slot>
      <Slot isStacked>
        {community && (
          <DrawnAfter>
            <AskForm community={community.code} />
          </DrawnAfter>
        )}
        {around.isError && !community && <Notice tone='warn'>{tellWords.noNetwork}</Notice>}
        {around.data && !community && (
          <ListGroup>
            <ListRow icon='home' title={tellWords.chooseHome} note={tellWords.noHome} onTap={chooseHome} />
          </ListGroup>
        )}
      </Slot>
    </Page>
  )
}
