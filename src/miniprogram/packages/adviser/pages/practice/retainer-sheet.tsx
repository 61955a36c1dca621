import { useRef, useState } from 'react'
import type { Practice, Retainer, SetRetainer, TiedKind } from '../../../../../contract/practice'
import { practiceWords } from '../../../../locales/practice'
import { cloud } from '../../../../platform/cloud'
import { newId } from '../../../../platform/id'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { usePracticeAct } from '../../practice-queries'
import { dayOf } from '../../week'

type RetainerSheetProps = {
  practice: Practice
  shop: NonNullable<Practice['shop']>
  edited: Retainer | undefined
  onClose: () => void
}

const kinds = (Object.keys(practiceWords.kinds) as TiedKind[]).map((value) => ({ value, label: practiceWords.kinds[value] }))

const ofFirm = 'firm'
const isDay = (words: string) => /^\d{4}-\d\d-\d\d$/.test(words.trim())

interface Draft {
  readonly kind: TiedKind
  readonly name: string
  readonly number: string
  /** Of a committee that is known by its village. */
  readonly community: string | null
  /** An adviser's id, or the whole firm. */
  readonly whose: string
  readonly since: string
}

const draftOf = (edited: Retainer | undefined): Draft =>
  edited
    ? {
        kind: edited.kind,
        name: edited.name,
        number: '',
        community: edited.community,
        whose: edited.adviser?.id ?? ofFirm,
        since: edited.since,
      }
    : { kind: 'company', name: '', number: '', community: null, whose: ofFirm, since: dayOf(new Date()) }

const missingIn = ({ name, since }: Draft): string | undefined => {
  if (name.trim() === '') return practiceWords.nameMissing
  return isDay(since) ? undefined : practiceWords.dayWrong
}

const toInput = ({ kind, name, number, community, whose, since }: Draft): Omit<SetRetainer, 'shop' | 'id'> => ({
  party: { kind, name: name.trim(), ...(number.trim() && { number: number.trim() }), ...(community && { community }) },
  adviser: whose === ofFirm ? null : whose,
  since: since.trim(),
})

/** 顾问单位, written as on its papers, or ended today. */
export const RetainerSheet = ({ practice: { advisers }, shop: { county, id: shop }, edited, onClose }: RetainerSheetProps) => {
  const id = useRef(edited?.id ?? newId())
  const [draft, setDraft] = useState(() => draftOf(edited))
  const setting = usePracticeAct((input: SetRetainer) => cloud.practice.setRetainer(input))
  const ending = usePracticeAct((input: { county: number; id: string; until: string }) => cloud.practice.endRetainer(input))
  const done = (words: string) => () => {
    onClose()
    showToast(words)
  }
  const save = () =>
    setting.mutate({ shop: { county, id: shop }, id: id.current, ...toInput(draft) }, { onSuccess: done(practiceWords.saved) })
  const end = () => ending.mutate({ county, id: id.current, until: dayOf(new Date()) }, { onSuccess: done(practiceWords.ended) })
  const error = setting.error ?? ending.error
  return (
    <Sheet open title={edited ? practiceWords.editRetainer : practiceWords.addRetainer} onClose={onClose}>
      <Fields draft={draft} advisers={advisers} onChange={(changed) => setDraft({ ...draft, ...changed })} />
      {error && <Notice tone='danger'>{error.message}</Notice>}
      <BigButton label={practiceWords.save} loading={setting.isPending} disabledReason={missingIn(draft)} onTap={save} />
      {edited && !edited.until && <BigButton kind='quiet' label={practiceWords.end} loading={ending.isPending} onTap={end} />}
    </Sheet>
  )
}

type FieldsProps = { draft: Draft; advisers: Practice['advisers']; onChange: (changed: Partial<Draft>) => void }

const Fields = ({ draft: { kind, name, number, whose, since }, advisers, onChange }: FieldsProps) => (
  <>
    <ChipRow label={practiceWords.kind} chips={kinds} value={kind} onChange={(value) => onChange({ kind: value })} />
    <Field
      name='retainer-name'
      label={practiceWords.name}
      hint={practiceWords.nameHint}
      placeholder={practiceWords.namePlaceholder}
      value={name}
      onChange={(value) => onChange({ name: value })}
      limit={60}
    />
    <Field
      name='retainer-number'
      label={practiceWords.number}
      hint={practiceWords.numberHint}
      optional
      value={number}
      onChange={(value) => onChange({ number: value })}
      limit={30}
    />
    <ChipRow
      label={practiceWords.whose}
      chips={[{ value: ofFirm, label: practiceWords.firm }, ...advisers.map((each) => ({ value: each.id, label: each.name }))]}
      value={whose}
      onChange={(value) => onChange({ whose: value })}
    />
    <Field
      name='retainer-since'
      label={practiceWords.since}
      hint={practiceWords.dayHint}
      value={since}
      onChange={(value) => onChange({ since: value })}
      error={isDay(since) ? undefined : practiceWords.dayWrong}
    />
  </>
)
