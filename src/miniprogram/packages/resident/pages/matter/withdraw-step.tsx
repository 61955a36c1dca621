import { reportWords } from '../../../../locales/report'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { type StepProps, useStep } from './use-step'

export const WithdrawStep = (props: StepProps) => {
  const { take, isPending, error } = useStep(props)
  return (
    <ConfirmDialog
      open={props.open}
      title={reportWords.withdrawTitle}
      words={reportWords.withdrawWords}
      confirmLabel={reportWords.withdrawConfirm}
      kind='danger'
      loading={isPending}
      onConfirm={() => take()}
      onCancel={props.onClose}
    >
      {error && <Notice tone='warn'>{error.message}</Notice>}
    </ConfirmDialog>
  )
}
