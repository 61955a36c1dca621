import type { ReportView } from '../../../contract/report'
import { moreWords } from '../../locales/more-steps'
import { matterWords } from '../../locales/work'
import { rejectLabel, unitReturnLabel, voidLabel, whistleLabel } from '../../locales/work-reasons'
import { CheckList } from '../../ui/check-list'
import { ChipRow } from '../../ui/chip-row'
import { ChoiceList } from '../../ui/choice-list'
import { Field } from '../../ui/field'
import { Section } from '../../ui/section'
import { type MoreDraft, type MoreField, type MoreForm, moreForms } from './more-forms'

type MoreFieldsProps = { report: ReportView; form: MoreForm; draft: MoreDraft; onChange: (changed: Partial<MoreDraft>) => void }

/** The fields of one form, in its order. */
export const MoreFields = ({ form, ...props }: MoreFieldsProps) =>
  (moreForms[form] as readonly MoreField[]).map((field) => <OneField key={field} field={field} {...props} />)

type OneFieldProps = Omit<MoreFieldsProps, 'form'> & { field: MoreField }

const longestWords = 1000
const shortWords = 100

const OneField = ({ field, ...props }: OneFieldProps) => {
  if (field in reasons) return <Reasons label={moreWords.fields[field]} labels={reasons[field as keyof typeof reasons]} {...props} />
  if (field in texts) return <Text field={field as keyof typeof texts} {...props} />
  return <Picked field={field} {...props} />
}

const reasons = { returnReason: unitReturnLabel, rejectReason: rejectLabel, voidReason: voidLabel, whistleReason: whistleLabel } as const

type ReasonsProps = Pick<OneFieldProps, 'draft' | 'onChange'> & { label: string; labels: Readonly<Record<string, string>> }

const Reasons = ({ label, labels, draft, onChange }: ReasonsProps) => (
  <Section title={label}>
    <ChoiceList
      label={label}
      choices={Object.entries(labels).map(([value, words]) => ({ value, label: words }))}
      value={draft.reason}
      onChange={(reason) => onChange({ reason: reason as NonNullable<MoreDraft['reason']> })}
    />
  </Section>
)

const texts = {
  words: { of: 'words', lines: 'many', optional: false },
  measure: { of: 'words', lines: 'many', optional: false },
  note: { of: 'words', lines: 'many', optional: true },
  owner: { of: 'owner', lines: 'one', optional: false },
  approver: { of: 'approver', lines: 'one', optional: false },
  agreedBy: { of: 'approver', lines: 'one', optional: false },
  number: { of: 'number', lines: 'one', optional: false },
  numberMaybe: { of: 'number', lines: 'one', optional: true },
  into: { of: 'number', lines: 'one', optional: false },
  with: { of: 'with', lines: 'one', optional: false },
} as const

const Text = ({ field, draft, onChange }: Pick<OneFieldProps, 'draft' | 'onChange'> & { field: keyof typeof texts }) => {
  const { of, lines, optional } = texts[field]
  return (
    <Field
      name={`more-${field}`}
      label={moreWords.fields[field]}
      {...(lines === 'many' && { lines })}
      limit={lines === 'many' ? longestWords : shortWords}
      optional={optional}
      value={draft[of]}
      onChange={(value) => onChange({ [of]: value })}
    />
  )
}

const levels = (['1', '2', '3'] as const).map((value) => ({ value, label: moreWords.levels[value] }))
const spans = ['1', '3', '5', '10', '15', '30'].map((value) => ({ value, label: moreWords.days(Number(value)) }))

const Picked = ({ report, field, draft, onChange }: OneFieldProps) => {
  const label = moreWords.fields[field]
  if (field === 'level') return <Chips label={label} chips={levels} value={draft.level} onChange={(level) => onChange({ level })} />
  if (field === 'days') return <Chips label={label} chips={spans} value={draft.days} onChange={(days) => onChange({ days })} />
  if (field === 'ratings') return <UnitRatings report={report} draft={draft} onChange={onChange} />
  if (field === 'units') return <Units label={label} report={report} draft={draft} onChange={onChange} />
  const choices = choicesFor(field, report)
  const value = field === 'colleague' ? draft.colleague : draft.unit
  const change = (chosen: string) => onChange(field === 'colleague' ? { colleague: chosen } : { unit: chosen })
  return (
    <Section title={label}>
      <ChoiceList label={label} choices={choices} value={value} onChange={change} />
    </Section>
  )
}

const choicesFor = (field: MoreField, { units, called, colleagues }: ReportView) => {
  if (field === 'colleague') return colleagues.map(({ account, name }) => ({ value: account, label: name }))
  const listed =
    field === 'called' ? called.filter(({ part, state }) => part === 'co' && (state === 'called' || state === 'answered')) : units
  return listed.map(({ id, name }) => ({ value: id, label: name }))
}

const ratings = (['good', 'fair', 'poor'] as const).map((value) => ({ value, label: matterWords.ratings[value] }))

/** Each of those who were called and are not rated yet. */
const UnitRatings = ({ report, draft, onChange }: Omit<OneFieldProps, 'field'>) =>
  report.called
    .filter(({ state, rating }) => state !== 'returned' && !rating)
    .map(({ id, name }) => (
      <Section key={id} title={name}>
        <ChipRow
          label={name}
          chips={ratings}
          value={draft.ratings?.[id]}
          onChange={(rating) => onChange({ ratings: { ...draft.ratings, [id]: rating } })}
        />
      </Section>
    ))

type ChipsProps = {
  label: string
  chips: readonly { value: string; label: string }[]
  value: string | undefined
  onChange: (value: string) => void
}

const Chips = (props: ChipsProps) => (
  <Section title={props.label}>
    <ChipRow {...props} />
  </Section>
)

/** Whom else it takes; the lead is not listed a second time. */
const Units = ({ label, report, draft, onChange }: Omit<OneFieldProps, 'field'> & { label: string }) => {
  const others = report.units.filter(({ id }) => id !== draft.unit)
  if (others.length === 0) return null
  const nameOf = new Map(others.map(({ id, name }) => [id, name]))
  const idOf = new Map(others.map(({ id, name }) => [name, id]))
  return (
    <Section title={label}>
      <CheckList
        label={label}
        items={others.map(({ name }) => name)}
        ticked={draft.units.flatMap((id) => nameOf.get(id) ?? [])}
        onChange={(names) => onChange({ units: names.flatMap((name) => idOf.get(name) ?? []) })}
      />
    </Section>
  )
}
