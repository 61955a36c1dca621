import { reportWords } from '../../../../locales/report'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Notice } from '../../../../ui/notice'
import { type StepProps, useStep } from './use-step'

interface Wording {
  readonly title: string
  readonly words: string
  readonly confirmLabel: string
}

const withdrawWording: Wording = {
  title: reportWords.withdrawTitle,
  words: reportWords.withdrawWords,
  confirmLabel: reportWords.withdrawConfirm,
}
const nudgeWording: Wording = { title: reportWords.nudgeTitle, words: reportWords.nudgeWords, confirmLabel: reportWords.nudgeConfirm }

export const WithdrawStep = (props: StepProps) => <AskedTwiceStep {...props} wording={withdrawWording} kind='danger' />

export const NudgeStep = (props: StepProps) => <AskedTwiceStep {...props} wording={nudgeWording} kind='primary' />

type AskedTwiceStepProps = StepProps & { wording: Wording; kind: 'danger' | 'primary' }

/** Nothing to fill in, only to be sure. */
const AskedTwiceStep = ({ wording, kind, ...props }: AskedTwiceStepProps) => {
  const { take, isPending, error } = useStep(props)
  return (
    <ConfirmDialog open={props.open} {...wording} kind={kind} loading={isPending} onConfirm={() => take()} onCancel={props.onClose}>
      {error && <Notice tone='warn'>{error.message}</Notice>}
    </ConfirmDialog>
  )
}
