import { consultationWords } from '../../../../locales/consultation'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { type StepProps, useStep } from './use-step'

/** Nothing to fill in, only to be sure. */
export const WithdrawStep = (props: StepProps) => {
  const { take, isPending, error } = useStep(props)
  return (
    <ConfirmDialog
      open
      title={consultationWords.withdrawTitle}
      words={consultationWords.withdrawWords}
      confirmLabel={consultationWords.withdrawConfirm}
      kind='danger'
      loading={isPending}
      onConfirm={() => take({ action: 'withdraw' })}
      onCancel={props.onClose}
    >
      {error && <Notice tone='warn'>{error.message}</Notice>}
    </ConfirmDialog>
  )
}
