import type { ReportView } from '../../../contract/report'
import { stepTitle, stepWords } from '../../locales/steps'
import { Field } from '../../ui/field'
import { ToggleRow } from '../../ui/toggle-row'
import { StepChoices } from './step-choices'
import type { StepDraft, StepForm } from './step-draft'

type StepFieldsProps = {
  report: ReportView
  form: StepForm
  draft: StepDraft
  onChange: (changed: Partial<StepDraft>) => void
}

const limit = 1000
const withChoiceOfReader: readonly StepForm[] = ['contact', 'note']
const withoutNeedOfWords: readonly StepForm[] = ['contact', 'sendBack', 'passOn', 'callBackSettled']

/** What is chosen first, then words, and for whom they are where that is open. */
export const StepFields = ({ report, form, draft, onChange }: StepFieldsProps) => {
  const { label, hint, placeholder } = stepTitle[form]
  return (
    <>
      <StepChoices report={report} form={form} draft={draft} onChange={onChange} />
      <Field
        name={`step-${form}`}
        label={label}
        hint={hint}
        placeholder={placeholder}
        lines='many'
        limit={limit}
        optional={withoutNeedOfWords.includes(form)}
        value={draft.words}
        onChange={(words) => onChange({ words })}
      />
      {withChoiceOfReader.includes(form) && (
        <ToggleRow label={stepWords.shown} note={stepWords.shownNote} checked={draft.shown} onChange={(shown) => onChange({ shown })} />
      )}
    </>
  )
}
