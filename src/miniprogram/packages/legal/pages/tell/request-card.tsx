import { useState } from 'react'
import type { ProtectionRequest } from '../../../../../contract/protection'
import { timeWords } from '../../../../locales/moment'
import { tellWords } from '../../../../locales/tell'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'
import { useAnswer } from './tell-queries'

/** One request as whoever asked reads it, and as whoever may take it up. */
export const RequestCard = ({ request }: { request: ProtectionRequest }) => {
  const { phone } = request
  return (
    <>
      <ListGroup>
        <ListRow icon='bell' title={tellWords.at(timeWords(request.at), request.communityName)} note={whereItStands(request)} />
        {request.words && <ListRow title={tellWords.said} note={request.words} />}
        {phone && <ListRow icon='phone' title={tellWords.phoneGiven} note={phone} end={tellWords.call} onTap={() => callPhone(phone)} />}
        {request.answer && <ListRow title={tellWords.answer} note={request.answer} />}
      </ListGroup>
      {request.actions.length > 0 && <Answer request={request} />}
    </>
  )
}

const whereItStands = ({ takenAt, takenBy, doneAt }: ProtectionRequest): string => {
  if (!takenAt) return tellWords.open
  const taken = tellWords.taken(takenBy, timeWords(takenAt))
  return doneAt ? `${taken}；${tellWords.done(timeWords(doneAt))}` : taken
}

const Answer = ({ request: { county, id, actions } }: { request: ProtectionRequest }) => {
  const [words, setWords] = useState('')
  const answering = useAnswer()
  const [action] = actions
  const send = () =>
    action &&
    answering.mutate(
      { county, id, action, ...(words.trim() && { words: words.trim() }) },
      {
        onSuccess: () => {
          setWords('')
          showToast(tellWords.answered)
        },
      },
    )
  return (
    <>
      <Field
        name={`answer-${id}`}
        label={tellWords.answer}
        hint={tellWords.answerHint}
        placeholder={tellWords.answerPlaceholder}
        lines='many'
        limit={200}
        value={words}
        onChange={setWords}
      />
      {answering.error && <Notice tone='danger'>{answering.error.message}</Notice>}
      <BigButton label={action === 'finish' ? tellWords.finish : tellWords.take} loading={answering.isPending} onTap={send} />
    </>
  )
}
