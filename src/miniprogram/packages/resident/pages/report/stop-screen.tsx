import type { Guess } from '../../../../../contract/category'
import { reportWords } from '../../../../locales/report'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { EmergencyNumbers } from '../../../../ui/red-line'

type StopScreenProps = { call: NonNullable<Guess['danger']>['call']; onCalm: () => void }

/** 先打电话: comes only when the words sound dangerous; nobody else is asked. */
export const StopScreen = ({ call, onCalm }: StopScreenProps) => (
  <Page title={reportWords.dangerTitle} onBack={onCalm} footer={<BigButton kind='secondary' label={reportWords.noDanger} onTap={onCalm} />}>
    <Notice tone='danger' title={reportWords.dangerTitle}>
      {reportWords.dangerLead}
    </Notice>
    <EmergencyNumbers numbers={call} onCall={callPhone} />
  </Page>
)
