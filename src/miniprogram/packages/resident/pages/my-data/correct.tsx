import { useState } from 'react'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { useCorrectData } from '../../../../features/person-data/person-data-queries'
import { myDataWords } from '../../../../locales/my-data'
import { privacyWords } from '../../../../locales/privacy'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'

const fields = [
  { name: 'name', kind: 'text', limit: 40 },
  { name: 'phone', kind: 'phone', limit: 40 },
  { name: 'address', kind: 'text', limit: 100 },
] as const

type Said = Partial<Record<(typeof fields)[number]['name'], string>>

/** 更正: what stays empty stays as it is. */
export const Correct = () => {
  const [isOpen, setIsOpen] = useState(false)
  const [said, setSaid] = useState<Said>({})
  const correcting = useCorrectData()
  const meant = Object.fromEntries(Object.entries(said).flatMap(([name, words]) => (words.trim() ? [[name, words.trim()]] : [])))
  const done = () => {
    setIsOpen(false)
    setSaid({})
    showToast(myDataWords.corrected)
  }
  const send = () => correcting.mutate(meant, { onSuccess: done })
  return (
    <>
      <BigButton kind='secondary' icon='edit' label={myDataWords.correct} onTap={() => setIsOpen(true)} />
      <Sheet open={isOpen} title={myDataWords.correct} onClose={() => setIsOpen(false)}>
        {fields.map(({ name, kind, limit }) => (
          <Field
            key={name}
            name={`correct-${name}`}
            label={myDataWords[name]}
            hint={myDataWords.correctHint}
            kind={kind}
            limit={limit}
            value={said[name] ?? ''}
            onChange={(words) => setSaid((before) => ({ ...before, [name]: words }))}
          />
        ))}
        {correcting.error && <Notice tone='warn'>{correcting.error.message}</Notice>}
        <ConsentAgain error={correcting.error} label={privacyWords.agreeToSave} onAgreed={send} />
        <BigButton
          label={myDataWords.correctSend}
          kind={kindBeside(correcting.error)}
          loading={correcting.isPending}
          disabledReason={Object.keys(meant).length === 0 ? myDataWords.correctReason : undefined}
          onTap={send}
        />
      </Sheet>
    </>
  )
}
