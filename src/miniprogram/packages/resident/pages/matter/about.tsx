import { View } from '@tarojs/components'
import type { ReportView } from '../../../../../contract/report'
import { nearbyWords } from '../../../../locales/nearby'
import { reportWords } from '../../../../locales/report'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import './matter.scss'

export const About = ({ report }: { report: ReportView }) => (
  <Section title={report.part === 'joiner' ? nearbyWords.joinedTitle : reportWords.about}>
    {report.words && (
      <Card>
        <View className='matter-words'>{report.words}</View>
      </Card>
    )}
    <ListGroup>
      <ListRow icon='pin' title={report.placeWords || report.community} note={report.gridName ?? report.community} />
      <ListRow icon='list' title={report.categoryName ?? reportWords.unclearKind} note={`${reportWords.number} ${report.number}`} />
    </ListGroup>
  </Section>
)
