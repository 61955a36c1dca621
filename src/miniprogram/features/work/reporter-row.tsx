import { useRef, useState } from 'react'
import type { ReportView } from '../../../contract/report'
import { matterWords } from '../../locales/work'
import { newId } from '../../platform/id'
import { callPhone } from '../../platform/phone-call'
import { ListRow } from '../../ui/list-row'
import { showToast } from '../../ui/toast'
import { useAdvance, useCallReporter } from './work-queries'

/** The whole row rings; the number is asked for at the tap and stands nowhere. */
export const ReporterRow = ({ report }: { report: ReportView }) => {
  const { reporterName, reporterCall } = report
  const id = useRef(newId())
  const calling = useCallReporter(report)
  const [hasRung, setHasRung] = useState(false)
  const title = reporterName ?? matterWords.hidden
  if (reporterCall === null) return <ListRow icon='person' title={title} note={matterWords.resident} />
  if (reporterCall === 'noPhone') return <ListRow icon='person' title={title} note={matterWords.noPhone} />
  const ring = () =>
    calling.mutate(id.current, {
      onSuccess: ({ phone }) => {
        id.current = newId()
        callPhone(phone)
        setHasRung(true)
      },
      onError: ({ message }) => showToast(message),
    })
  return (
    <>
      <ListRow icon='phone' title={title} note={matterWords.resident} end={matterWords.call} onTap={ring} />
      {hasRung && report.actions.includes('contact') && <Reached report={report} />}
    </>
  )
}

/** 先行联系: that it was rung stands in the timeline by itself; whether anybody answered only the caller knows. */
const Reached = ({ report }: { report: ReportView }) => {
  const advance = useAdvance(report)
  const note = () =>
    advance.mutate(
      { revision: report.revision, steps: [{ id: newId(), action: 'contact' }] },
      { onSuccess: () => showToast(matterWords.reachedDone), onError: ({ message }) => showToast(message) },
    )
  return <ListRow icon='check' title={matterWords.reached} note={matterWords.reachedNote} onTap={note} />
}
