import { useRef, useState } from 'react'
import { bookWords } from '../../locales/answer-book'
import { newId } from '../../platform/id'
import { BigButton } from '../../ui/big-button'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'
import { usePropose } from './answer-queries'

interface Proposal {
  readonly question: string
  readonly text: string
  readonly source: string
  readonly owner: string
  readonly keywords: string
  readonly validUntil: string
}

type ProposeSheetProps = { begin: Partial<Proposal>; replaces?: string | undefined; onClose: () => void }

const empty: Proposal = { question: '', text: '', source: '', owner: '', keywords: '', validUntil: '' }

/** 拟一条答案: in words of one's own, for a colleague to look at before anybody reads it. */
export const ProposeSheet = ({ begin, replaces, onClose }: ProposeSheetProps) => {
  const id = useRef(newId())
  const [draft, setDraft] = useState<Proposal>({ ...empty, ...begin })
  const propose = usePropose()
  const change = (changed: Partial<Proposal>) => setDraft((all) => ({ ...all, ...changed }))
  const isWhole = [draft.question, draft.text, draft.source, draft.owner].every((words) => words.trim()) && isDay(draft.validUntil)
  const send = () =>
    propose.mutate(
      { ...draft, id: id.current, validUntil: draft.validUntil.trim(), keywords: keywordsIn(draft.keywords), replaces: replaces ?? null },
      {
        onSuccess: () => {
          onClose()
          showToast(bookWords.sent)
        },
      },
    )
  return (
    <Sheet open title={bookWords.sheet} onClose={onClose}>
      <Notice tone='info'>{bookWords.note}</Notice>
      <Field
        name='question'
        label={bookWords.question}
        value={draft.question}
        onChange={(question) => change({ question })}
        lines='many'
        limit={200}
      />
      <Field name='text' label={bookWords.text} value={draft.text} onChange={(text) => change({ text })} lines='many' limit={2000} />
      <Field name='source' label={bookWords.source} value={draft.source} onChange={(source) => change({ source })} limit={200} />
      <Field name='owner' label={bookWords.owner} value={draft.owner} onChange={(owner) => change({ owner })} limit={100} />
      <Field name='keywords' label={bookWords.keywords} value={draft.keywords} onChange={(keywords) => change({ keywords })} limit={200} />
      <Field
        name='valid-until'
        label={bookWords.validUntil}
        hint={bookWords.validHint}
        value={draft.validUntil}
        onChange={(validUntil) => change({ validUntil })}
        limit={10}
      />
      {propose.isError && <Notice tone='warn'>{propose.error.message}</Notice>}
      <BigButton label={bookWords.send} loading={propose.isPending} disabledReason={isWhole ? undefined : bookWords.missing} onTap={send} />
    </Sheet>
  )
}

const isDay = (words: string) => /^\d{4}-\d{2}-\d{2}$/.test(words.trim()) && !Number.isNaN(Date.parse(words.trim()))

const keywordsIn = (words: string) =>
  words
    .split(/[,，、;；\s]+/)
    .filter((word) => word.length >= 2)
    .slice(0, 20)
