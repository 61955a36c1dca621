import type { ReportView } from '../../../../../contract/report'
import { reportWords } from '../../../../locales/report'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

export const About = ({ report }: { report: ReportView }) => (
  <Section title={reportWords.about}>
    <ListGroup>
      <ListRow icon='pin' title={report.placeWords || report.community} note={report.gridName ?? report.community} />
      <ListRow icon='list' title={report.categoryName ?? reportWords.unclearKind} note={`${reportWords.number} ${report.number}`} />
    </ListGroup>
  </Section>
)
