import type { ReportView } from '../../../../../contract/report'
import { timeWords } from '../../../../locales/moment'
import { reportWords } from '../../../../locales/report'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'

/** Who dealt with a matter that is closed, and what the resident said of it. */
export const HowItEnded = ({ report: { handledBy, result, closedAt } }: { report: ReportView }) => {
  if (!handledBy && !result) return null
  return (
    <ListGroup>
      {handledBy && <ListRow icon='person' title={handledBy} note={reportWords.handledBy} />}
      {result && (
        <ListRow
          icon='check'
          title={reportWords.results[result]}
          note={[reportWords.yourResult, closedAt && timeWords(closedAt)].filter(Boolean).join('，')}
        />
      )}
    </ListGroup>
  )
}
