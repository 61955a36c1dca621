import { useAdvance } from '../../../../features/report/report-queries'
import { nearbyWords } from '../../../../locales/nearby'
import { goBack } from '../../../../platform/back'
import { Refused } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'
import type { StepProps } from './use-step'

/** 退出: the matter goes on for the others; once it is left it is not there any more, and the answer says just that. */
export const LeaveStep = ({ report, open, onClose }: StepProps) => {
  const advance = useAdvance(report)
  const done = () => {
    showToast(nearbyWords.left)
    void goBack()
  }
  const isGone = (error: Error) => error instanceof Refused && error.failure === 'notFound'
  const leave = () => advance.mutate({ id: newId(), action: 'leave' }, { onSuccess: done, onError: (error) => isGone(error) && done() })
  return (
    <ConfirmDialog
      open={open}
      title={nearbyWords.leaveTitle}
      words={nearbyWords.leaveWords[report.part === 'joiner' ? 'joiner' : 'reporter']}
      confirmLabel={nearbyWords.leaveConfirm}
      loading={advance.isPending}
      onConfirm={leave}
      onCancel={onClose}
    >
      {advance.error && !isGone(advance.error) && <Notice tone='warn'>{advance.error.message}</Notice>}
    </ConfirmDialog>
  )
}
