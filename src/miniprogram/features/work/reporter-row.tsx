import type { ReportView } from '../../../contract/report'
import { matterWords } from '../../locales/work'
import { callPhone } from '../../platform/phone-call'
import { ListRow } from '../../ui/list-row'

/** The whole row rings, where the resident let their number be seen. */
export const ReporterRow = ({ report: { reporterName, reporterPhone } }: { report: ReportView }) => {
  const name = reporterName ?? matterWords.hidden
  if (!reporterPhone) return <ListRow icon='person' title={name} note={matterWords.resident} />
  return <ListRow icon='phone' title={name} note={reporterPhone} end={matterWords.call} onTap={() => callPhone(reporterPhone)} />
}
