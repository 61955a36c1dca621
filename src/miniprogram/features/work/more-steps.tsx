import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import { moreTitles, moreWords } from '../../locales/more-steps'
import { stepWords } from '../../locales/steps'
import { useNow } from '../../platform/clock'
import { useKeys } from '../../platform/keys'
import { BigButton } from '../../ui/big-button'
import { KeyHint } from '../../ui/key-hint'
import { ListGroup } from '../../ui/list-group'
import { ListRow } from '../../ui/list-row'
import { Section } from '../../ui/section'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'
import { asDrafts } from './as-draft'
import { MoreFields } from './more-fields'
import { emptyMore, type MoreDraft, type MoreForm, missingInMore, moreStep, openMoreForms } from './more-forms'
import { MovedNotice } from './moved-notice'
import { TemplateChips } from './template-chips'
import type { StepSender } from './use-step-sender'

type MoreStepsProps = {
  report: ReportView
  sender: StepSender
  /** One row for all of them where hands are full and the screen is small. */
  isFolded?: boolean | undefined
  /** The keys that open them on a desk. */
  letters?: Readonly<Partial<Record<string, string>>> | undefined
  /** Those that have a place of their own. */
  without?: readonly MoreForm[] | undefined
}

/** So few are read at a glance. */
const few = 3

/** What somebody else waits for stands out; nobody looks for it in a list. */
const waitedFor: readonly MoreForm[] = ['approveWhistle', 'answerWhistle', 'finishPart', 'answerSupervision']

type Drafts = Readonly<Partial<Record<MoreForm, MoreDraft>>>

/** Everything else that the cloud lets this person do here, one row for each. */
export const MoreSteps = ({ report, sender, isFolded = false, letters, without = [] }: MoreStepsProps) => {
  const [form, setForm] = useState<MoreForm>()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const [drafts, setDrafts] = useState<Drafts>({})
  const now = useNow()
  const open = openMoreForms(report).filter((key) => !without.includes(key))
  const change = (key: MoreForm, changed: Partial<MoreDraft>) =>
    setDrafts((all) => ({ ...all, [key]: { ...emptyMore, ...all[key], ...changed } }))
  const send = (key: MoreForm, draft: MoreDraft) =>
    sender.send(report, {
      form: key,
      steps: asDrafts(report, [moreStep(key, draft, now.getTime())]),
      onDone: () => {
        setDrafts(({ [key]: _sent, ...others }) => others)
        close()
        showToast(moreWords.done)
      },
    })
  const close = () => {
    setIsUnfolded(false)
    setForm(undefined)
  }
  const letterOf = (key: MoreForm) => letters?.[key]
  const opening = open.flatMap((key) => {
    const letter = letterOf(key)
    return letter ? [[letter, () => setForm(key)] as const] : []
  })
  useKeys(Object.fromEntries(opening), { isOn: letters !== undefined })
  const sending = () => {
    const draft = (form && drafts[form]) ?? emptyMore
    if (form && !sender.isSending && !missingInMore(form, draft)) send(form, draft)
  }
  useKeys({ 'Ctrl+Enter': sending }, { inDialog: true, isOn: letters !== undefined && form !== undefined })
  if (open.length === 0) return null
  const inside = (key: MoreForm) => {
    const draft = drafts[key] ?? emptyMore
    const missing = open.includes(key) ? missingInMore(key, draft) : stepWords.noLonger
    return (
      <>
        <TemplateChips unit={report.inside?.unit} form={key} words={draft.words} onWords={(words) => change(key, { words })} />
        <MoreFields report={report} form={key} draft={draft} onChange={(changed) => change(key, changed)} />
        <MovedNotice sender={sender} form={key} />
        <BigButton
          label={sender.isRetryOf(key) ? stepWords.tryAgain : moreTitles[key]}
          loading={sender.isSending}
          disabledReason={missing}
          onTap={() => send(key, draft)}
        />
      </>
    )
  }
  const others = open.filter((key) => !waitedFor.includes(key))
  const rows = (
    <ListGroup>
      {others.map((key) => (
        <ListRow
          key={key}
          icon='list'
          title={moreTitles[key]}
          end={letterOf(key) && <KeyHint letter={letterOf(key)} />}
          onTap={() => setForm(key)}
        />
      ))}
    </ListGroup>
  )
  return (
    <>
      {open
        .filter((key) => waitedFor.includes(key))
        .map((key) => (
          <BigButton key={key} label={moreTitles[key]} onTap={() => setForm(key)} />
        ))}
      {isFolded && others.length > few && (
        <BigButton kind='secondary' icon='list' label={moreWords.more} onTap={() => setIsUnfolded(true)} />
      )}
      {others.length > 0 && !(isFolded && others.length > few) && <Section title={moreWords.title}>{rows}</Section>}
      <Sheet open={isUnfolded || form !== undefined} title={form ? moreTitles[form] : moreWords.more} onClose={close}>
        {form ? inside(form) : rows}
      </Sheet>
    </>
  )
}
