import { useState } from 'react'
import { useNameMe } from '../../features/home/home-queries'
import { ConsentAgain, kindBeside } from '../../features/person-data/consent-again'
import { meWords } from '../../locales/me'
import { privacyWords } from '../../locales/privacy'
import { BigButton } from '../../ui/big-button'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'

const longestName = 40

export const MyName = ({ name }: { name: string | null }) => {
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState(name ?? '')
  const naming = useNameMe()
  const saved = () => {
    setIsOpen(false)
    showToast(meWords.saved)
  }
  const save = () => naming.mutate(typed.trim(), { onSuccess: saved })
  return (
    <>
      <ListRow
        icon='person'
        title={name ?? meWords.nameless}
        note={name ? meWords.nameNote : meWords.namelessNote}
        onTap={() => setIsOpen(true)}
      />
      <Sheet open={isOpen} title={meWords.name} onClose={() => setIsOpen(false)}>
        <Field
          name='my-name'
          label={meWords.name}
          hint={meWords.nameHint}
          error={naming.error?.message}
          value={typed}
          onChange={setTyped}
          limit={longestName}
        />
        <ConsentAgain error={naming.error} label={privacyWords.agreeToSave} onAgreed={save} />
        <BigButton label={meWords.save} kind={kindBeside(naming.error)} loading={naming.isPending} onTap={save} />
      </Sheet>
    </>
  )
}
