import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import type { ReportAction } from '../../../contract/report-step'
import { MovedNotice } from '../../features/work/moved-notice'
import type { CenterForm } from '../../features/work/step-draft'
import type { StepSender } from '../../features/work/use-step-sender'
import { centerWords } from '../../locales/center'
import { stepTitle } from '../../locales/steps'
import { BigButton } from '../../ui/big-button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'

type CallBackProps = { report: ReportView; sender: StepSender; onForm: (form: CenterForm) => void }

/** 回访: whoever had no hand in it asks how it went, and a silence stays a silence. */
export const CallBack = ({ report, sender, onForm }: CallBackProps) => {
  const [isClosing, setIsClosing] = useState(false)
  const { actions } = report
  if (!actions.includes('callBackMissed')) return null
  const take = (action: ReportAction, done: string) =>
    sender.send(report, {
      form: action,
      steps: [{ action }],
      onDone: () => {
        setIsClosing(false)
        showToast(done)
      },
    })
  return (
    <Section title={centerWords.callBack} note={centerWords.callBackNote}>
      <BigButton label={stepTitle.callBackSettled.title} icon='check' onTap={() => onForm('callBackSettled')} />
      <BigButton kind='secondary' label={stepTitle.callBackDisputed.title} onTap={() => onForm('callBackDisputed')} />
      <MovedNotice sender={sender} form='callBackMissed' />
      <BigButton
        kind='secondary'
        label={centerWords.missed}
        loading={sender.isSending}
        onTap={() => take('callBackMissed', centerWords.missedDone)}
      />
      {actions.includes('closeUnanswered') && (
        <BigButton kind='quiet' label={centerWords.closeUnanswered} onTap={() => setIsClosing(true)} />
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
