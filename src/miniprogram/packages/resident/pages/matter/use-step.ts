import { useRef } from 'react'
import type { ReportView } from '../../../../../contract/report'
import type { ReportAction, Step } from '../../../../../contract/report-step'
import { useAdvance } from '../../../../features/report/report-queries'
import { reportWords } from '../../../../locales/report'
import { Refused } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'
import { askToPush } from '../../../../platform/subscribe'
import { showToast } from '../../../../ui/toast'

export type StepProps = { report: ReportView; action: ReportAction; open: boolean; onClose: () => void }

/** Takes one step; its id lives until it succeeds, so that a lost answer is not a second step. */
export const useStep = ({ report, action, onClose }: StepProps) => {
  const id = useRef(newId())
  const advance = useAdvance(report)
  const take = (brought: Omit<Step, 'id' | 'action'> = {}) => {
    // In the tap itself, before anything else: what follows is worth being told too.
    void askToPush('submit')
    advance.mutate(
      { id: id.current, action, ...brought },
      {
        onSuccess: () => {
          id.current = newId()
          showToast(reportWords.done)
          onClose()
        },
        onError: (error) => {
          if (!(error instanceof Refused && error.failure === 'reportHasMoved')) return
          showToast(reportWords.moved)
          onClose()
        },
      },
    )
  }
  return { take, isPending: advance.isPending, error: advance.error }
}
