import { useState } from 'react'
import { useGiveMyPhone } from '../../features/home/home-queries'
import { ConsentAgain, kindBeside } from '../../features/person-data/consent-again'
import { meWords } from '../../locales/me'
import { privacyWords } from '../../locales/privacy'
import { BigButton } from '../../ui/big-button'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'

/** The number on record is never filled in again: it is shown covered, and a new one is typed whole. */
export const MyPhone = ({ phone }: { phone: string | null }) => {
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const giving = useGiveMyPhone()
  const give = (given: string) =>
    giving.mutate(given, {
      onSuccess: () => {
        setIsOpen(false)
        setTyped('')
        showToast(given ? meWords.saved : meWords.phoneRemoved)
      },
    })
  return (
    <>
      <ListRow
        icon='phone'
        title={phone ?? meWords.phoneMissing}
        note={phone ? meWords.phoneNote : meWords.phoneMissingNote}
        onTap={() => setIsOpen(true)}
      />
      <Sheet open={isOpen} title={meWords.phone} onClose={() => setIsOpen(false)}>
        <Field
          name='my-phone'
          label={meWords.phone}
          hint={meWords.phoneHint}
          placeholder={meWords.phonePlaceholder}
          error={giving.error?.message}
          kind='phone'
          value={typed}
          onChange={setTyped}
        />
        <ConsentAgain error={giving.error} label={privacyWords.agreeToSave} onAgreed={() => give(typed.trim())} />
        <BigButton
          label={meWords.save}
          kind={kindBeside(giving.error)}
          loading={giving.isPending}
          disabledReason={typed.trim() ? undefined : meWords.phoneReason}
          onTap={() => give(typed.trim())}
        />
        {phone && <BigButton kind='quiet' label={meWords.phoneRemove} loading={giving.isPending} onTap={() => give('')} />}
      </Sheet>
    </>
  )
}
