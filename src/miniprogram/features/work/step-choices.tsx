import { causeLabel, sendBackLabel, stepWords } from '../../locales/work'
import { ChipRow } from '../../ui/chip-row'
import { ChoiceList } from '../../ui/choice-list'
import { Section } from '../../ui/section'
import type { StepDraft, StepForm } from './step-draft'

type StepChoicesProps = { form: StepForm; draft: StepDraft; onChange: (changed: Partial<StepDraft>) => void }

const choicesOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))

const reasons = choicesOf(sendBackLabel)
const causes = choicesOf(causeLabel)
const shares = choicesOf(stepWords.shares)
const spans = [7, 15, 30, 60, 90, 180].map((days) => ({ value: String(days), label: stepWords.days(days) }))

/** What is chosen rather than written; most steps have nothing of the kind. */
export const StepChoices = ({ form, draft, onChange }: StepChoicesProps) => {
  if (form === 'sendBack')
    return <ChoiceList label={stepWords.sendBackTitle} choices={reasons} value={draft.reason} onChange={(reason) => onChange({ reason })} />
  if (form === 'askToExtend')
    return <ChoiceList label={stepWords.shareTitle} choices={shares} value={draft.share} onChange={(share) => onChange({ share })} />
  if (form !== 'askToSuspend') return null
  return (
    <>
      <ChoiceList label={stepWords.causeTitle} choices={causes} value={draft.cause} onChange={(cause) => onChange({ cause })} />
      <Section title={stepWords.daysTitle}>
        <ChipRow
          label={stepWords.daysTitle}
          chips={spans}
          value={draft.days === undefined ? undefined : String(draft.days)}
          onChange={(days) => onChange({ days: Number(days) })}
        />
      </Section>
    </>
  )
}
