import { useRef, useState } from 'react'
import type { VillageDirectors } from '../../../../../contract/protection'
import { directorWords as words } from '../../../../locales/directors'
import { newId } from '../../../../platform/id'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useSetDirector } from './director-queries'

type Director = VillageDirectors['directors'][number]
const longestName = 40
const longestPhone = 20

/** Who is there for the children of one village: named, rung up, taken off. The number is never shown. */
export const VillageSheet = ({ village: { village, directors }, onClose }: { village: VillageDirectors; onClose: () => void }) => {
  const [leaving, setLeaving] = useState<Director>()
  const setting = useSetDirector()
  const remove = ({ id }: Director) =>
    setting.mutate(
      { id, community: village.code, director: null },
      {
        onSuccess: () => {
          setLeaving(undefined)
          showToast(words.removed)
        },
      },
    )
  return (
    <Sheet open title={village.name} onClose={onClose}>
      {directors.map((director) => (
        <ListGroup key={director.id}>
          <ListRow icon='phone' title={director.name} end={words.call} onTap={() => callPhone(director.phone)} />
          <ListRow icon='cross' title={words.remove} onTap={() => setLeaving(director)} />
        </ListGroup>
      ))}
      <NewDirector community={village.code} setting={setting} onSaved={onClose} />
      {leaving && (
        <ConfirmDialog
          open
          title={words.removeTitle(leaving.name)}
          words={words.removeWords}
          confirmLabel={words.remove}
          loading={setting.isPending}
          onConfirm={() => remove(leaving)}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </Sheet>
  )
}

type NewDirectorProps = { community: string; setting: ReturnType<typeof useSetDirector>; onSaved: () => void }

const NewDirector = ({ community, setting, onSaved }: NewDirectorProps) => {
  const id = useRef(newId())
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const isWhole = name.trim() !== '' && phone.trim() !== ''
  const save = () =>
    setting.mutate(
      { id: id.current, community, director: { name: name.trim(), phone: phone.trim() } },
      {
        onSuccess: () => {
          onSaved()
          showToast(words.saved)
        },
      },
    )
  return (
    <Section title={words.add}>
      <Field name='director-name' label={words.name} limit={longestName} value={name} onChange={setName} />
      <Field
        name='director-phone'
        label={words.phone}
        hint={words.phoneHint}
        kind='phone'
        limit={longestPhone}
        value={phone}
        onChange={setPhone}
      />
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
      <BigButton label={words.save} loading={setting.isPending} disabledReason={isWhole ? undefined : words.lacking} onTap={save} />
    </Section>
  )
}
