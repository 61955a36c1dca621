import { useState } from 'react'
import { useCorrectData } from '../../../../features/person-data/person-data-queries'
import { myDataWords } from '../../../../locales/my-data'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
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
        <BigButton
          label={myDataWords.correctSend}
          loading={correcting.isPending}
          disabledReason={Object.keys(meant).length === 0 ? myDataWords.correctReason : correcting.error?.message}
          onTap={() => correcting.mutate(meant, { onSuccess: done })}
        />
      </Sheet>
    </>
  )
}
