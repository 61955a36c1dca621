import { useRef, useState } from 'react'
import type { ReportView } from '../../../contract/report'
import { Refused } from '../../platform/cloud'
import { newId } from '../../platform/id'
import { askToPush } from '../../platform/subscribe'
import { showToast } from '../../ui/toast'
import { movedSince } from './moved-since'
import type { NewStep } from './step-draft'
import { type MatterKey, useAdvance, useLookAgain } from './work-queries'

type Sending = { form: string; steps: readonly NewStep[]; onDone: () => void }

/** Sends the steps of one form; a resend carries the same ids, so it is the same steps. */
export const useStepSender = (key: MatterKey) => {
  const advance = useAdvance(key)
  const lookAgain = useLookAgain(key)
  const ids = useRef(new Map<string, string>())
  const [failedForm, setFailedForm] = useState<string>()
  const [moved, setMoved] = useState<readonly string[]>([])

  const idOf = (form: string, action: string) => {
    const id = ids.current.get(`${form} ${action}`) ?? newId()
    ids.current.set(`${form} ${action}`, id)
    return id
  }

  const failed = async (error: Error, report: ReportView, form: string) => {
    setFailedForm(form)
    // The notice stands at the end of a long form, where it may be out of view.
    showToast(error.message)
    if (!(error instanceof Refused) || error.failure !== 'reportHasMoved') return
    const after = await lookAgain().catch(() => undefined)
    if (after) setMoved(movedSince(report, after))
  }

  const send = (report: ReportView, { form, steps, onDone }: Sending) => {
    // In the tap itself, before anything else.
    void askToPush('work')
    setFailedForm(undefined)
    setMoved([])
    advance.mutate(
      { revision: report.revision, steps: steps.map((step) => ({ ...step, id: idOf(form, step.action) })) },
      {
        onSuccess: () => {
          for (const { action } of steps) ids.current.delete(`${form} ${action}`)
          onDone()
        },
        onError: (error) => void failed(error, report, form),
      },
    )
  }

  return {
    send,
    isSending: advance.isPending,
    moved,
    /** The refusal's own sentence, for the form it came to. */
    failureOf: (form: string) => (failedForm === form && moved.length === 0 ? advance.error?.message : undefined),
    isRetryOf: (form: string) => failedForm === form,
  }
}
export type StepSender = ReturnType<typeof useStepSender>
