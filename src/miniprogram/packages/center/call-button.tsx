import { useRef } from 'react'
import type { ReportView } from '../../../contract/report'
import { useCallReporter } from '../../features/work/work-queries'
import { inboxWords } from '../../locales/inbox'
import { newId } from '../../platform/id'
import { callPhone } from '../../platform/phone-call'
import { BigButton } from '../../ui/big-button'
import { showToast } from '../../ui/toast'

/** Rings the resident; the number is asked for at the tap and stands nowhere. */
export const CallButton = ({ report }: { report: ReportView }) => {
  const id = useRef(newId())
  const calling = useCallReporter(report)
  const ring = () =>
    calling.mutate(id.current, {
      onSuccess: ({ phone }) => {
        id.current = newId()
        callPhone(phone)
      },
      onError: ({ message }) => showToast(message),
    })
  return <BigButton icon='phone' label={inboxWords.call} loading={calling.isPending} onTap={ring} />
}
