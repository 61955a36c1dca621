import { useRef, useState } from 'react'
import { tellWords } from '../../../../locales/tell'
import { newId } from '../../../../platform/id'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'
import { useAsk } from './tell-queries'

const limit = 200

/** Everything may stay empty: somebody comes all the same. What is written is kept nowhere on the phone. */
export const AskForm = ({ community }: { community: string }) => {
  const id = useRef(newId())
  const [words, setWords] = useState('')
  const [phone, setPhone] = useState('')
  const asking = useAsk()
  const send = () =>
    asking.mutate(
      { id: id.current, community, ...(words.trim() && { words: words.trim() }), ...(phone.trim() && { phone: phone.trim() }) },
      {
        onSuccess: () => {
          id.current = newId()
          setWords('')
          setPhone('')
          showToast(tellWords.sent)
        },
      },
    )
  return (
    <>
      <Field
        name='tell-words'
        label={tellWords.words}
        hint={tellWords.wordsHint}
        placeholder={tellWords.wordsPlaceholder}
        lines='many'
        limit={limit}
        value={words}
        onChange={setWords}
      />
      <Field
        name='tell-phone'
        label={tellWords.phone}
        hint={tellWords.phoneHint}
        kind='phone'
        limit={20}
        value={phone}
        onChange={setPhone}
      />
      {asking.error && <Notice tone='danger'>{asking.error.message}</Notice>}
      <BigButton icon='handshake' label={tellWords.send} loading={asking.isPending} onTap={send} />
    </>
  )
}
