import { useRef } from 'react'
import type { ReportView } from '../../../contract/report'
import { matterWords } from '../../locales/work'
import { newId } from '../../platform/id'
import { callPhone } from '../../platform/phone-call'
import { ListRow } from '../../ui/list-row'
import { showToast } from '../../ui/toast'
import { useCallReporter } from './work-queries'

/** The whole row rings; the number is asked for at the tap and stands nowhere. */
export const ReporterRow = ({ report }: { report: ReportView }) => {
  const { reporterName, reporterCall } = report
  const id = useRef(newId())
  const calling = useCallReporter(report)
  const title = reporterName ?? matterWords.hidden
  if (reporterCall === null) return <ListRow icon='person' title={title} note={matterWords.resident} />
  if (reporterCall === 'noPhone') return <ListRow icon='person' title={title} note={matterWords.noPhone} />
  const ring = () =>
    calling.mutate(id.current, {
      onSuccess: ({ phone }) => {
        id.current = newId()
        callPhone(phone)
      },
      onError: ({ message }) => showToast(message),
    })
  return <ListRow icon='phone' title={title} note={matterWords.resident} end={matterWords.call} onTap={ring} />
}
