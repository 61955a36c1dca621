import { reasonLabel, stepTitle, stepWords } from '../../locales/work'
import { ChoiceList } from '../../ui/choice-list'
import { Field } from '../../ui/field'
import { ToggleRow } from '../../ui/toggle-row'
import type { StepDraft, StepForm } from './step-draft'

type StepFieldsProps = {
  form: StepForm
  draft: StepDraft
  onChange: (changed: Partial<StepDraft>) => void
}

const limit = 1000
const reasons = (Object.keys(reasonLabel) as (keyof typeof reasonLabel)[]).map((value) => ({ value, label: reasonLabel[value] }))

/** Words, and for whom they are; sending back asks for its reason first. */
export const StepFields = ({ form, draft, onChange }: StepFieldsProps) => {
  const { label, hint, placeholder } = stepTitle[form]
  const isSendBack = form === 'sendBack'
  return (
    <>
      {isSendBack && (
        <ChoiceList label={stepWords.sendBackTitle} choices={reasons} value={draft.reason} onChange={(reason) => onChange({ reason })} />
      )}
      <Field
        name={`step-${form}`}
        label={label}
        hint={hint}
        placeholder={placeholder}
        lines='many'
        limit={limit}
        optional={form !== 'note'}
        value={draft.words}
        onChange={(words) => onChange({ words })}
      />
      {!isSendBack && (
        <ToggleRow label={stepWords.shown} note={stepWords.shownNote} checked={draft.shown} onChange={(shown) => onChange({ shown })} />
      )}
    </>
  )
}
