import { View } from '@tarojs/components'
import { useState } from 'react'
import { deskWords } from '../../../locales/adviser'
import { newId } from '../../../platform/id'
import { BigButton } from '../../../ui/big-button'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Section } from '../../../ui/section'
import { showToast } from '../../../ui/toast'
import { useKeepPhrase, usePhrases, useRemovePhrase } from '../phrase-queries'
import shipped from './shipped-texts.json'

type TextKind = keyof typeof shipped

type TextChipsProps = { kind: TextKind; words: string; onWords: (words: string) => void }

/** 常用语: one tap adds one below what was written, which is never lost. */
export const TextChips = (props: TextChipsProps) => {
  const [isOpen, setIsOpen] = useState(false)
  if (!isOpen) return <BigButton kind='quiet' icon='list' label={deskWords.texts} onTap={() => setIsOpen(true)} />
  return <Texts {...props} onDone={() => setIsOpen(false)} />
}

const Texts = ({ kind, words, onWords, onDone }: TextChipsProps & { onDone: () => void }) => {
  const phrases = usePhrases()
  const [isRemoving, setIsRemoving] = useState(false)
  const keeping = useKeepPhrase()
  const removing = useRemovePhrase()
  const own = (phrases.data ?? []).filter((phrase) => phrase.kind === kind)
  const insert = (text: string) => {
    onWords(added(words, text))
    onDone()
  }
  const said = (done: string) => ({
    onSuccess: () => showToast(done),
    onError: ({ message }: Error) => showToast(message),
  })
  const keep = () => keeping.mutate({ id: newId(), kind, words: words.trim() }, said(deskWords.keptText))
  return (
    <View className='answer'>
      {own.length > 0 && (
        <Section
          title={deskWords.ownTexts}
          note={deskWords.textsNote}
          action={{
            label: isRemoving ? deskWords.removeDone : deskWords.removeText,
            icon: 'trash',
            onTap: () => setIsRemoving(!isRemoving),
          }}
        >
          <ListGroup>
            {own.map((phrase) => (
              <ListRow
                key={phrase.id}
                title={beginning(phrase.words)}
                end={isRemoving && deskWords.removeText}
                onTap={() => (isRemoving ? removing.mutate({ id: phrase.id }) : insert(phrase.words))}
              />
            ))}
          </ListGroup>
        </Section>
      )}
      <Section title={deskWords.shippedTexts} note={own.length > 0 ? undefined : deskWords.textsNote}>
        <ListGroup>
          {shipped[kind].map((text) => (
            <ListRow key={text.name} title={text.name} note={beginning(text.words)} onTap={() => insert(text.words)} />
          ))}
        </ListGroup>
      </Section>
      {words.trim() !== '' && <BigButton kind='quiet' label={deskWords.keepText} loading={keeping.isPending} onTap={keep} />}
      <BigButton kind='quiet' label={deskWords.textsClose} onTap={onDone} />
    </View>
  )
}

const glance = 30
const beginning = (words: string) => (words.length > glance ? `${words.slice(0, glance)}…` : words)

const added = (words: string, text: string) => (words.trim() === '' ? text : `${words.trimEnd()}\n${text}`)
