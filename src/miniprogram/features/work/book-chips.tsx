import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { KnownAnswer } from '../../../contract/answer'
import { answerWords } from '../../locales/answer'
import { cloud } from '../../platform/cloud'
import { BigButton } from '../../ui/big-button'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'

type BookChipsProps = { asked: string; words: string; onWords: (words: string) => void }

/** 答案库: what the book says to this question, written into the answer with one tap. */
export const BookChips = ({ asked, words, onWords }: BookChipsProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const found = useQuery({
    queryKey: ['answer', 'search', asked],
    queryFn: () => cloud.answer.search({ words: asked }),
    enabled: asked.trim().length > 1,
  })
  const answers = found.data ?? []
  if (answers.length === 0) return null
  if (!isOpen) return <BigButton kind='quiet' icon='list' label={answerWords.fromBook} onTap={() => setIsOpen(true)} />
  return (
    <ListGroup>
      {answers.map((answer) => (
        <ListRow
          key={answer.id}
          icon='edit'
          title={answer.question}
          note={answerWords.source(answer.source)}
          onTap={() => onWords(added(words, answer))}
        />
      ))}
    </ListGroup>
  )
}

/** What was written already stays. */
const added = (words: string, { text, source }: KnownAnswer) => {
  const said = `${text}（${answerWords.source(source)}）`
  if (words.includes(text)) return words
  return words.trim() === '' ? said : `${words.trimEnd()}\n${said}`
}
