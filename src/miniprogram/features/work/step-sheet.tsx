import { useState } from 'react'
import type { ReportView } from '../../../contract/report'
import { doneWords, stepTitle, stepWords } from '../../locales/steps'
import { BigButton } from '../../ui/big-button'
import { Sheet } from '../../ui/sheet'
import { showToast } from '../../ui/toast'
import { AnswerFields } from './answer-fields'
import { asDrafts, draftableAs } from './as-draft'
import { BookChips } from './book-chips'
import { MovedNotice } from './moved-notice'
import { emptyDraft, formsWithAnswer, isOpen, missingIn, type StepDraft, type StepForm, stepsOf } from './step-draft'
import { StepFields } from './step-fields'
import { TemplateChips } from './template-chips'
import { type UploadWay, useAfterPhotos } from './use-after-photos'
import type { StepSender } from './use-step-sender'

const sendLabel = (report: ReportView, form: StepForm, sender: StepSender) => {
  if (sender.isRetryOf(form)) return stepWords.tryAgain
  return draftableAs(report, form) ? stepWords.lay : stepTitle[form].send
}

type StepSheetProps = {
  report: ReportView
  sender: StepSender
  form: StepForm | undefined
  onClose: () => void
  way?: UploadWay | undefined
}

type Drafts = Readonly<Partial<Record<StepForm, StepDraft>>>

/** Closing it, a lost network or someone else's step leave what was filled in. */
export const StepSheet = ({ report, sender, form, onClose, way }: StepSheetProps) => {
  const [drafts, setDrafts] = useState<Drafts>({})
  const photos = useAfterPhotos(report.county, way)
  const change = (key: StepForm, changed: Partial<StepDraft>) =>
    setDrafts((all) => ({ ...all, [key]: { ...emptyDraft, ...all[key], ...changed } }))

  const send = (key: StepForm, draft: StepDraft) =>
    sender.send(report, {
      form: key,
      steps: asDrafts(report, stepsOf[key](draft, photos.photos)),
      onDone: () => {
        setDrafts(({ [key]: _sent, ...others }) => others)
        if (formsWithAnswer.includes(key)) photos.clear()
        onClose()
        showToast(draftableAs(report, key) ? stepWords.laid : doneWords[key])
      },
    })

  const inside = (key: StepForm) => {
    const draft = drafts[key] ?? emptyDraft
    const missing = isOpen(report, key) ? missingIn[key]({ draft, report, photos: photos.photos }) : stepWords.noLonger
    const fields = { draft, onChange: (changed: Partial<StepDraft>) => change(key, changed) }
    return (
      <>
        <TemplateChips unit={report.inside?.unit} form={key} words={draft.words} onWords={(words) => change(key, { words })} />
        {formsWithAnswer.includes(key) ? (
          <AnswerFields {...fields} report={report} photos={photos} />
        ) : (
          <StepFields {...fields} report={report} form={key} />
        )}
        {formsWithAnswer.includes(key) && (
          <BookChips asked={report.words} words={draft.words} onWords={(words) => change(key, { words })} />
        )}
        <MovedNotice sender={sender} form={key} />
        <BigButton
          kind={key === 'sendBack' ? 'danger' : 'primary'}
          label={sendLabel(report, key, sender)}
          loading={sender.isSending}
          disabledReason={missing}
          onTap={() => send(key, draft)}
        />
      </>
    )
  }

  return (
    <Sheet open={form !== undefined} title={form ? stepTitle[form].title : ''} onClose={onClose}>
      {form && inside(form)}
    </Sheet>
  )
}
