import { View } from '@tarojs/components'
import type { LibraryTried } from '../../../../contract/library'
import { publicationWords as words } from '../../../locales/library-desk'
import { Card } from '../../../ui/card'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Notice } from '../../../ui/notice'
import { Section } from '../../../ui/section'
import { DoubtList } from './doubt-list'
import { RuleMarks } from './rule-marks'
import '../consultation/consultation.scss'

/** What would go to the second person, what was taken out, and what is left to look at. */
export const Tried = ({ tried: { question, answer } }: { tried: LibraryTried }) => {
  const taken = [...question.taken, ...answer.taken]
  return (
    <Section title={words.tried}>
      <Card>
        <View className='answer'>
          <RuleMarks text={question.text} />
          <RuleMarks text={answer.text} />
        </View>
      </Card>
      {taken.length === 0 ? (
        <Notice tone='info'>{words.nothingTaken}</Notice>
      ) : (
        <Section title={words.taken}>
          <ListGroup>
            {taken.map(({ found, by }) => (
              <ListRow key={`${found} ${by}`} icon='cross' title={words.takenRow(found, by)} />
            ))}
          </ListGroup>
        </Section>
      )}
      <DoubtList doubts={[...question.doubts, ...answer.doubts]} />
    </Section>
  )
}
