import { useRef, useState } from 'react'
import type { Mandate } from '../../../contract/mandate'
import type { ReportView } from '../../../contract/report'
import { AnswerFields } from '../../features/work/answer-fields'
import { emptyDraft, missingIn, type NewStep, type StepDraft, stepsOf } from '../../features/work/step-draft'
import { StepFields } from '../../features/work/step-fields'
import { useAfterPhotos } from '../../features/work/use-after-photos'
import { mandateDeskWords as words } from '../../locales/mandate-desk'
import { newId } from '../../platform/id'
import { BigButton } from '../../ui/big-button'
import { ChipRow } from '../../ui/chip-row'
import { Notice } from '../../ui/notice'
import { PhotoStrip } from '../../ui/photo-strip'
import { Section } from '../../ui/section'
import { showToast } from '../../ui/toast'
import { useRecordMandate } from './mandate-queries'

type Kind = keyof typeof words.kinds

const kinds = (Object.keys(words.kinds) as Kind[]).map((value) => ({ value, label: words.kinds[value] }))

/** 代记: what the unit wrote, and the paper on which it stands. */
export const MandateRecord = ({ report, mandate }: { report: ReportView; mandate: Mandate }) => {
  const [kind, setKind] = useState<Kind>()
  const [draft, setDraft] = useState<StepDraft>(emptyDraft)
  const id = useRef(newId())
  const photos = useAfterPhotos(report.county)
  const recording = useRecordMandate()
  const change = (changed: Partial<StepDraft>) => setDraft((all) => ({ ...all, ...changed }))
  const checked = { draft, report, photos: photos.photos }
  const missing = !kind
    ? words.needWhat
    : photos.photos.length === 0
      ? words.needProof
      : kind === 'sign'
        ? undefined
        : missingIn[kind](checked)
  const send = () => {
    if (!kind) return
    const [step]: NewStep[] = kind === 'sign' ? [{ action: 'sign' }] : stepsOf[kind](draft, photos.photos)
    if (!step) return
    const attachments = photos.photos.map((photo) => photo.id)
    recording.mutate(
      { county: report.county, id: mandate.id, revision: report.revision, steps: [{ ...step, attachments, id: id.current }] },
      {
        onSuccess: () => {
          id.current = newId()
          setDraft(emptyDraft)
          setKind(undefined)
          photos.clear()
          showToast(words.recorded)
        },
      },
    )
  }
  const strip = (
    <Section title={words.proof} note={words.proofNote}>
      <PhotoStrip
        photos={photos.photos}
        limit={photos.limit}
        onAdd={() => void photos.add()}
        onRemove={photos.remove}
        onRetry={photos.retry}
      />
    </Section>
  )
  return (
    <Section title={words.record}>
      <ChipRow label={words.what} chips={kinds} value={kind} onChange={setKind} />
      {kind === 'finish' && <AnswerFields report={report} draft={draft} photos={photos} onChange={change} />}
      {kind && kind !== 'finish' && kind !== 'sign' && <StepFields report={report} form={kind} draft={draft} onChange={change} />}
      {kind !== 'finish' && strip}
      {recording.error && <Notice tone='danger'>{recording.error.message}</Notice>}
      <BigButton label={words.send} loading={recording.isPending} disabledReason={missing} onTap={send} />
    </Section>
  )
}
