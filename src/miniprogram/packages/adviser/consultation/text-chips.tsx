import { useState } from 'react'
import { deskWords } from '../../../locales/adviser'
import { BigButton } from '../../../ui/big-button'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import shipped from './shipped-texts.json'

export type TextKind = keyof typeof shipped

type TextChipsProps = { kind: TextKind; words: string; onWords: (words: string) => void }

/** 常用语: one tap adds one below what was written, which is never lost. */
export const TextChips = ({ kind, words, onWords }: TextChipsProps) => {
  const [isOpen, setIsOpen] = useState(false)
  if (!isOpen) return <BigButton kind='quiet' icon='list' label={deskWords.texts} onTap={() => setIsOpen(true)} />
  const insert = (text: string) => {
    onWords(added(words, text))
    setIsOpen(false)
  }
  return (
    <ListGroup>
      {shipped[kind].map((text) => (
        <ListRow key={text.name} icon='add' title={text.name} note={beginning(text.words)} onTap={() => insert(text.words)} />
      ))}
    </ListGroup>
  )
}

const glance = 30
const beginning = (words: string) => (words.length > glance ? `${words.slice(0, glance)}…` : words)

const added = (words: string, text: string) => (words.trim() === '' ? text : `${words.trimEnd()}\n${text}`)
