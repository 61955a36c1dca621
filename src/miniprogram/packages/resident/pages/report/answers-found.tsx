import { View } from '@tarojs/components'
import { useState } from 'react'
import type { KnownAnswer } from '../../../../../contract/answer'
import { useAnswers } from '../../../../features/answer/answer-queries'
import { discardDraft } from '../../../../features/report/report-draft'
import { answerWords } from '../../../../locales/answer'
import { open } from '../../../../platform/navigate'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import type { ReportForm } from './use-report-form'
import './report.scss'

const solved = () => {
  discardDraft()
  showToast(answerWords.solvedToast)
  void open('/pages/home/index')
}

/** 答案库: beside the way on, and never in it; whoever is helped by it sends nothing. */
export const AnswersFound = ({ form: { draft } }: { form: ReportForm }) => {
  const answers = useAnswers(draft.words.trim()).data ?? []
  const [opened, setOpened] = useState<string>()
  if (answers.length === 0) return null
  return (
    <Section title={answerWords.found} note={answerWords.foundNote}>
      <ListGroup>
        {answers.map(({ id, question }) => (
          <ListRow
            key={id}
            icon='info'
            title={question}
            end={id === opened ? answerWords.less : answerWords.more}
            onTap={() => setOpened(id === opened ? undefined : id)}
          />
        ))}
      </ListGroup>
      {answers
        .filter(({ id }) => id === opened)
        .map((answer) => (
          <Answer key={answer.id} answer={answer} />
        ))}
    </Section>
  )
}

const Answer = ({ answer: { text, source, owner, validUntil } }: { answer: KnownAnswer }) => (
  <Card>
    <View className='said-words'>{text}</View>
    <View className='said-note'>{answerWords.source(source)}</View>
    <View className='said-note'>{answerWords.keeps(owner, validUntil)}</View>
    <BigButton kind='secondary' icon='check' label={answerWords.solved} onTap={solved} />
  </Card>
)
