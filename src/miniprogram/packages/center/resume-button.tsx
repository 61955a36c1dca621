import type { ReportView } from '../../../contract/report'
import { MovedNotice } from '../../features/work/moved-notice'
import type { StepSender } from '../../features/work/use-step-sender'
import { centerWords } from '../../locales/center'
import { BigButton } from '../../ui/big-button'
import { showToast } from '../../ui/toast'

/** Earlier than on the day that was set. */
export const ResumeButton = ({ report, sender }: { report: ReportView; sender: StepSender }) => {
  const resume = () => sender.send(report, { form: 'resume', steps: [{ action: 'resume' }], onDone: () => showToast(centerWords.resumed) })
  return (
    <>
      <MovedNotice sender={sender} form='resume' />
      <BigButton kind='secondary' label={centerWords.resume} loading={sender.isSending} onTap={resume} />
    </>
  )
}
