import { useState } from 'react'
import type { BookAnswer } from '../../../../../contract/answer'
import { useBook } from '../../../../features/answer/answer-queries'
import { ProposeSheet } from '../../../../features/answer/propose-sheet'
import { bookWords } from '../../../../locales/answer-book'
import { usePullToRefresh } from '../../../../platform/pull-down'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Skeleton } from '../../../../ui/skeleton'
import { AnswerCard } from './answer-card'

type Writing = { readonly replaces?: BookAnswer }

/** 答案库: what waits for a second look on top, then what holds, then what is over. */
export default function Answers() {
  const book = useBook()
  const [writing, setWriting] = useState<Writing>()
  usePullToRefresh(book.refetch)
  const begin = writing?.replaces
  return (
    <Page title={bookWords.title} footer={<BigButton icon='edit' label={bookWords.write} onTap={() => setWriting({})} />}>
      <AsyncView
        query={book}
        isEmpty={({ answers }) => answers.length === 0}
        empty={<EmptyState title={bookWords.emptyTitle} words={bookWords.emptyWords} />}
        waiting={<Skeleton kind='rows' count={4} />}
      >
        {({ answers, mayDecide }) =>
          states.map((state) => (
            <Part
              key={state}
              title={bookWords.states[state]}
              answers={answers.filter((each) => each.state === state)}
              mayDecide={mayDecide}
              onRevise={(replaces) => setWriting({ replaces })}
            />
          ))
        }
      </AsyncView>
      {writing && (
        <ProposeSheet
          begin={begin ? { ...begin, keywords: begin.keywords.join('，') } : {}}
          replaces={begin?.id}
          onClose={() => setWriting(undefined)}
        />
      )}
    </Page>
  )
}

const states = ['proposed', 'published', 'retired'] as const

type PartProps = { title: string; answers: readonly BookAnswer[]; mayDecide: boolean; onRevise: (answer: BookAnswer) => void }

const Part = ({ title, answers, mayDecide, onRevise }: PartProps) => {
  if (answers.length === 0) return null
  return (
    <Section title={title}>
      {answers.map((answer) => (
        <AnswerCard key={answer.id} answer={answer} mayDecide={mayDecide} onRevise={() => onRevise(answer)} />
      ))}
    </Section>
  )
}
