import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import type { ReportAction } from '../../../contract/report-step'
import { MovedNotice } from '../../features/work/moved-notice'
import type { CenterForm } from '../../features/work/step-draft'
import type { StepSender } from '../../features/work/use-step-sender'
import { centerWords } from '../../locales/center'
import { inboxWords } from '../../locales/inbox'
import { stepTitle } from '../../locales/steps'
import { useKeys } from '../../platform/keys'
import { BigButton } from '../../ui/big-button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import { actionKeys } from './action-keys'
import { CallButton } from './call-button'

type CallBackProps = { report: ReportView; sender: StepSender; onForm: (form: CenterForm) => void }

/** 回访: whoever had no hand in it asks how it went, and a silence stays a silence. */
export const CallBack = ({ report, sender, onForm }: CallBackProps) => {
  const [isClosing, setIsClosing] = useState(false)
  const { actions } = report
  const mayClose = actions.includes('closeUnanswered')
  const take = (action: ReportAction, done: string) =>
    sender.send(report, {
      form: action,
      steps: [{ action }],
      onDone: () => {
        setIsClosing(false)
        showToast(done)
      },
    })
  const missed = () => take('callBackMissed', centerWords.missedDone)
  useKeys({ l: missed, ...(mayClose && { x: () => setIsClosing(true) }) })
  const tries = triesOf(report)
  return (
    <Section title={centerWords.callBack} note={tries > 0 ? inboxWords.triedCalls(tries) : centerWords.callBackNote}>
      {report.reporterCall === 'ready' && <CallButton report={report} />}
      <BigButton
        label={stepTitle.callBackSettled.title}
        icon='check'
        letter={actionKeys.callBackSettled}
        onTap={() => onForm('callBackSettled')}
      />
      <BigButton
        kind='secondary'
        label={stepTitle.callBackDisputed.title}
        letter={actionKeys.callBackDisputed}
        onTap={() => onForm('callBackDisputed')}
      />
      <MovedNotice sender={sender} form='callBackMissed' />
      <BigButton kind='secondary' label={centerWords.missed} letter={actionKeys.callBackMissed} loading={sender.isSending} onTap={missed} />
      {mayClose && (
        <BigButton kind='quiet' label={centerWords.closeUnanswered} letter={actionKeys.closeUnanswered} onTap={() => setIsClosing(true)} />
      )}
      <ConfirmDialog
        open={isClosing}
        title={centerWords.closeTitle}
        words={centerWords.closeWords}
        confirmLabel={centerWords.closeConfirm}
        loading={sender.isSending}
        onConfirm={() => take('closeUnanswered', centerWords.closed)}
        onCancel={() => setIsClosing(false)}
      />
    </Section>
  )
}

/** Since it was last said to be done. */
const triesOf = ({ timeline }: ReportView): number => {
  const events = timeline.map(({ event }) => event)
  return events.slice(events.lastIndexOf('finish') + 1).filter((event) => event === 'callBackMissed').length
}
