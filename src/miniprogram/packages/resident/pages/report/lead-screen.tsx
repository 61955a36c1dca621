import type { Lead } from '../../../../../contract/lead'
import { discardDraft } from '../../../../features/report/report-draft'
import { leadWords } from '../../../../locales/lead'
import { open } from '../../../../platform/navigate'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { EmergencyNumbers } from '../../../../ui/red-line'

const leave = () => {
  discardDraft()
  void open('/pages/home/index')
}

/** 线索: of gangs and fraud nothing is taken in; whoever means something else says so and goes on. */
export const LeadScreen = ({ lead, onOtherwise }: { lead: Lead; onOtherwise: () => void }) => (
  <Page
    title={leadWords.title}
    onBack={leave}
    footer={
      <>
        <BigButton label={leadWords.leave} onTap={leave} />
        <BigButton kind='secondary' label={leadWords.otherwise} onTap={onOtherwise} />
      </>
    }
  >
    <Notice tone='danger' title={leadWords.title}>
      {leadWords.lead[lead]}
    </Notice>
    <EmergencyNumbers numbers={leadWords.numbers[lead]} onCall={callPhone} />
    {lead === 'gang' && (
      <ListGroup>
        <ListRow icon='info' title={`${leadWords.site}：${leadWords.siteAddress}`} note={leadWords.siteName} />
      </ListGroup>
    )}
    <Notice tone='info'>{leadWords.notKept}</Notice>
  </Page>
)
