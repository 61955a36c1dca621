import { useState } from 'react'
import type { LibraryAbout, LibraryTried } from '../../../../contract/library'
import { publicationWords as words } from '../../../locales/library-desk'
import { goBack } from '../../../platform/back'
import { newId } from '../../../platform/id'
import type { MatterParams } from '../../../platform/page-params'
import { BigButton } from '../../../ui/big-button'
import { Field } from '../../../ui/field'
import { Notice } from '../../../ui/notice'
import { showToast } from '../../../ui/toast'
import { useRequestPublication, useTryPublication } from '../library-queries'
import { usePublicationDraft } from './publication-draft'
import { Tried } from './tried'

const least = 10
const limits = { question: 500, answer: 2000 } as const

/** 改写: what the rule makes of it is seen before it goes to anybody. */
export const PublicationForm = ({ of: { county, id }, item }: { of: MatterParams; item: LibraryAbout['item'] }) => {
  const { draft, change, discard } = usePublicationDraft(id, item ?? undefined)
  const [seen, setSeen] = useState<{ tried: LibraryTried; of: typeof draft }>()
  const [trying, requesting] = [useTryPublication(), useRequestPublication()]
  const said = { county, consultation: id, question: draft.question.trim(), answer: draft.answer.trim() }
  const left = Math.max(least - said.question.length, least - said.answer.length)
  const isSeen = seen?.of.question === draft.question && seen.of.answer === draft.answer
  const tryOut = () => trying.mutate(said, { onSuccess: (tried) => setSeen({ tried, of: draft }) })
  const done = () => {
    discard()
    showToast(words.sent)
    void goBack()
  }
  const send = () => requesting.mutate({ id: newId(), ...said }, { onSuccess: done })
  const problem = trying.error ?? requesting.error
  return (
    <>
      {item?.reason && (
        <Notice tone='warn' title={words.states.sentBack}>
          {words.reason(item.reason)}
        </Notice>
      )}
      <Notice tone='info'>{words.how}</Notice>
      <Field
        name='public-question'
        label={words.question}
        hint={words.questionHint}
        lines='many'
        limit={limits.question}
        value={draft.question}
        onChange={(question) => change({ question })}
      />
      <Field
        name='public-answer'
        label={words.answer}
        hint={words.answerHint}
        lines='many'
        limit={limits.answer}
        value={draft.answer}
        onChange={(answer) => change({ answer })}
      />
      {isSeen && <Tried tried={seen.tried} />}
      {problem && <Notice tone='danger'>{problem.message}</Notice>}
      {isSeen ? (
        <BigButton icon='send' label={words.send} loading={requesting.isPending} onTap={send} />
      ) : (
        <BigButton
          icon='eye'
          label={words.tryOut}
          loading={trying.isPending}
          disabledReason={left > 0 ? words.least(left) : undefined}
          onTap={tryOut}
        />
      )}
    </>
  )
}
