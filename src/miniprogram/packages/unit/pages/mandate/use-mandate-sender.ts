import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ActByMandate } from '../../../../../contract/mandate'
import type { ReportView } from '../../../../../contract/report'
import type { StepSender } from '../../../../features/work/use-step-sender'
import { cloud, Refused } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'
import { showToast } from '../../../../ui/toast'

/** Sends the steps of one form by the link; a resend carries the same ids, so it is the same steps. */
export const useMandateSender = (code: string): StepSender => {
  const queries = useQueryClient()
  const ids = useRef(new Map<string, string>())
  const [failedForm, setFailedForm] = useState<string>()
  const acting = useMutation({
    mutationFn: (act: Omit<ActByMandate, 'code'>) => cloud.mandate.act({ code, ...act }),
    onSuccess: (view) => queries.setQueryData(['mandate', code], view),
  })
  const idOf = (key: string) => {
    const id = ids.current.get(key) ?? newId()
    ids.current.set(key, id)
    return id
  }
  const failed = (error: Error, form: string) => {
    setFailedForm(form)
    showToast(error.message)
    if (error instanceof Refused && error.failure === 'reportHasMoved') void queries.invalidateQueries({ queryKey: ['mandate', code] })
  }
  const send: StepSender['send'] = ({ revision }: ReportView, { form, steps, onDone }) => {
    setFailedForm(undefined)
    acting.mutate(
      { revision, steps: steps.map((step) => ({ ...step, id: idOf(`${form} ${step.action}`) })) },
      {
        onSuccess: () => {
          for (const { action } of steps) ids.current.delete(`${form} ${action}`)
          onDone()
        },
        onError: (error) => failed(error, form),
      },
    )
  }
  return {
    send,
    isSending: acting.isPending,
    moved: [],
    failureOf: (form) => (failedForm === form ? acting.error?.message : undefined),
    isRetryOf: (form) => failedForm === form,
  }
}
