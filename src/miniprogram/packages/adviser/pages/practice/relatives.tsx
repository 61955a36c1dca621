import { useRef, useState } from 'react'
import type { DeclareRelative, KinKind, Practice } from '../../../../../contract/practice'
import { practiceWords } from '../../../../locales/practice'
import { cloud } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { usePracticeAct } from '../../practice-queries'

/** 近亲属, for nobody's eyes but one's own. */
export const Relatives = ({ relatives }: Pick<Practice, 'relatives'>) => {
  const [isAdding, setIsAdding] = useState(false)
  const removing = usePracticeAct((input: { id: string }) => cloud.practice.removeRelative(input))
  const remove = (id: string) => removing.mutate({ id }, { onSuccess: () => showToast(practiceWords.removed) })
  return (
    <Section title={practiceWords.relatives} note={practiceWords.relativesNote}>
      {removing.error && <Notice tone='danger'>{removing.error.message}</Notice>}
      <ListGroup>
        {relatives.map(({ id, kin, name, hasNumber }) => (
          <ListRow
            key={id}
            icon='person'
            title={name}
            note={[practiceWords.kins[kin], hasNumber && practiceWords.hasNumber].filter(Boolean).join('，')}
            end={practiceWords.remove}
            onTap={() => remove(id)}
          />
        ))}
        <ListRow icon='add' title={practiceWords.addRelative} onTap={() => setIsAdding(true)} />
      </ListGroup>
      {isAdding && <RelativeSheet onClose={() => setIsAdding(false)} />}
    </Section>
  )
}

const kins = (Object.keys(practiceWords.kins) as KinKind[]).map((value) => ({ value, label: practiceWords.kins[value] }))

const RelativeSheet = ({ onClose }: { onClose: () => void }) => {
  const id = useRef(newId())
  const [kin, setKin] = useState<KinKind>('spouse')
  const [name, setName] = useState('')
  const [number, setNumber] = useState('')
  const declaring = usePracticeAct((input: DeclareRelative) => cloud.practice.declareRelative(input))
  const save = () =>
    declaring.mutate(
      { id: id.current, relative: { kin, name: name.trim(), ...(number.trim() && { number: number.trim() }) } },
      {
        onSuccess: () => {
          onClose()
          showToast(practiceWords.saved)
        },
      },
    )
  return (
    <Sheet open title={practiceWords.addRelative} onClose={onClose}>
      <ChipRow label={practiceWords.kin} chips={kins} value={kin} onChange={setKin} />
      <Field
        name='relative-name'
        label={practiceWords.name}
        hint={practiceWords.nameHint}
        placeholder={practiceWords.relativePlaceholder}
        value={name}
        onChange={setName}
        limit={60}
      />
      <Field
        name='relative-number'
        label={practiceWords.number}
        hint={practiceWords.numberHint}
        optional
        value={number}
        onChange={setNumber}
        limit={30}
      />
      {declaring.error && <Notice tone='danger'>{declaring.error.message}</Notice>}
      <BigButton
        label={practiceWords.save}
        loading={declaring.isPending}
        disabledReason={name.trim() === '' ? practiceWords.nameMissing : undefined}
        onTap={save}
      />
    </Sheet>
  )
}
