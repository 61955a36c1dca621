import type { ReportView } from '../../../../../contract/report'
import { timeWords } from '../../../../locales/moment'
import { reportWords } from '../../../../locales/report'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** Who dealt with a matter that is closed, and what the resident said of it. */
export const HowItEnded = ({ report: { status, handledBy, result, closedAt } }: { report: ReportView }) => {
  if (status !== 'closed') return null
  return (
    <ListGroup>
      {handledBy && <ListRow icon='person' title={handledBy} note={reportWords.handledBy} />}
      <ListRow
        icon='check'
        title={result ? reportWords.results[result] : reportWords.notConfirmed}
        note={[result && reportWords.yourResult, closedAt && timeWords(closedAt)].filter(Boolean).join('，')}
      />
    </ListGroup>
  )
}
