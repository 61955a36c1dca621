import type { AssignVillage } from '../../../../contract/adviser-duty'
import { planWords as words } from '../../../locales/adviser-duty'
import { ChipRow } from '../../../ui/chip-row'
import { Field } from '../../../ui/field'
import { Section } from '../../../ui/section'

type Rule = AssignVillage['duty']
export type RuleDraft = { by: Rule['by']; nth: string; weekday: string; date: string }
export const usualDraft: RuleDraft = { by: 'weekday', nth: '1', weekday: '3', date: '' }

const bys = (['weekday', 'date'] as const).map((value) => ({ value, label: words.dutyBys[value] }))
const numbered = (labels: readonly string[]) => labels.map((label, at) => ({ value: String(at + 1), label }))
// Every month has a twenty-eighth.
const lastOfAll = 28

/** The rule as it is sent; nothing where a number is missing. */
export const ruleIn = ({ by, nth, weekday, date }: RuleDraft): Rule | undefined => {
  if (by === 'weekday') return { by, nth: Number(nth), weekday: Number(weekday) }
  return /^\d{1,2}$/.test(date) && Number(date) >= 1 && Number(date) <= lastOfAll ? { by, date: Number(date) } : undefined
}

/** 驻村日: the same weekday of the month, or the same date. */
export const DutyRuleFields = ({ draft, onChange }: { draft: RuleDraft; onChange: (draft: RuleDraft) => void }) => (
  <>
    <Section title={words.dutyBy}>
      <ChipRow label={words.dutyBy} chips={bys} value={draft.by} onChange={(by) => onChange({ ...draft, by })} />
    </Section>
    {draft.by === 'weekday' ? (
      <>
        <ChipRow label={words.nth} chips={numbered(words.nths)} value={draft.nth} onChange={(nth) => onChange({ ...draft, nth })} />
        <ChipRow
          label={words.weekday}
          chips={numbered(words.weekdays)}
          value={draft.weekday}
          onChange={(weekday) => onChange({ ...draft, weekday })}
        />
      </>
    ) : (
      <Field
        name='duty-date'
        label={words.date}
        hint={words.dateHint}
        kind='number'
        limit={2}
        value={draft.date}
        onChange={(date) => onChange({ ...draft, date })}
      />
    )}
  </>
)
