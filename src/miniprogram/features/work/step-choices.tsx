import type { ComponentProps } from 'react'
import type { ReportView } from '../../../contract/report'
import { stepWords } from '../../locales/steps'
import { matterWords } from '../../locales/work'
import { causeLabel, sendBackLabel, unitReturnLabel } from '../../locales/work-reasons'
import { ChipRow } from '../../ui/chip-row'
import { ChoiceList } from '../../ui/choice-list'
import { Field } from '../../ui/field'
import { RatingChoice } from '../../ui/rating-choice'
import { Section } from '../../ui/section'
import { isUnits, type StepDraft, type StepForm } from './step-draft'

type StepChoicesProps = { report: ReportView; form: StepForm; draft: StepDraft; onChange: (changed: Partial<StepDraft>) => void }

const choicesOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))

const reasons = choicesOf(sendBackLabel)
const unitReasons = choicesOf(unitReturnLabel)
const causes = choicesOf(causeLabel)
const shares = choicesOf(stepWords.shares)
const spans = [7, 15, 30, 60, 90, 180].map((days) => ({ value: String(days), label: stepWords.days(days) }))

/** What is chosen rather than written; most steps have nothing of the kind. */
export const StepChoices = ({ report, form, draft, onChange }: StepChoicesProps) => {
  if (form === 'sendBack') return <SendBackChoices report={report} draft={draft} onChange={onChange} />
  if (form === 'askToExtend')
    return <TitledChoices label={stepWords.shareTitle} choices={shares} value={draft.share} onChange={(share) => onChange({ share })} />
  if (form === 'passOn') {
    const colleagues = report.colleagues.map(({ account, name }) => ({ value: account, label: name }))
    const choose = (colleague: string) => onChange({ colleague })
    return <TitledChoices label={stepWords.colleagueTitle} choices={colleagues} value={draft.colleague} onChange={choose} />
  }
  if (form === 'callBackSettled') return <Ratings draft={draft} onChange={onChange} />
  if (form !== 'askToSuspend') return null
  return (
    <>
      <TitledChoices label={stepWords.causeTitle} choices={causes} value={draft.cause} onChange={(cause) => onChange({ cause })} />
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

const SendBackChoices = ({ report, draft, onChange }: Omit<StepChoicesProps, 'form'>) => {
  const choose = (reason: string) => onChange({ reason: reason as NonNullable<StepDraft['reason']> })
  const isUnit = isUnits(report)
  return (
    <>
      <TitledChoices label={stepWords.sendBackTitle} choices={isUnit ? unitReasons : reasons} value={draft.reason} onChange={choose} />
      {isUnit && (
        <Field
          name='step-owner'
          label={stepWords.ownerTitle}
          placeholder={stepWords.ownerPlaceholder}
          limit={100}
          value={draft.owner}
          onChange={(owner) => onChange({ owner })}
        />
      )}
    </>
  )
}

const TitledChoices = <Value extends string>(props: ComponentProps<typeof ChoiceList<Value>>) => (
  <Section title={props.label}>
    <ChoiceList {...props} />
  </Section>
)

const resultRatings = [
  { value: 'solved', label: matterWords.results.solved, face: 'glad' },
  { value: 'partly', label: matterWords.results.partly, face: 'calm' },
  { value: 'notSolved', label: matterWords.results.notSolved, face: 'sad' },
] as const
const processRatings = [
  { value: 'good', label: matterWords.ratings.good, face: 'glad' },
  { value: 'fair', label: matterWords.ratings.fair, face: 'calm' },
  { value: 'poor', label: matterWords.ratings.poor, face: 'sad' },
] as const

/** As the resident said it on the phone. */
const Ratings = ({ draft, onChange }: Pick<StepChoicesProps, 'draft' | 'onChange'>) => (
  <>
    <RatingChoice label={stepWords.resultTitle} ratings={resultRatings} value={draft.result} onChange={(result) => onChange({ result })} />
    <RatingChoice
      label={stepWords.processTitle}
      ratings={processRatings}
      value={draft.process}
      onChange={(process) => onChange({ process })}
    />
  </>
)
