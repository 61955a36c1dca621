import { useState } from 'react'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { useStepPhotos } from '../../../../features/report/step-photos'
import { reportWords } from '../../../../locales/report'
import { BigButton } from '../../../../ui/big-button'
import { CoverFirst } from '../../../../ui/cover-first'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { PhotoStrip } from '../../../../ui/photo-strip'
import { Sheet } from '../../../../ui/sheet'
import { type StepProps, useStep } from './use-step'

interface Wording {
  readonly title: string
  readonly hint: string
  readonly send: string
  readonly reason: string
}

const longestWords = 2000
const supplementWording: Wording = {
  title: reportWords.supplementTitle,
  hint: reportWords.supplementHint,
  send: reportWords.supplementSend,
  reason: reportWords.supplementReason,
}
const disputeWording: Wording = {
  title: reportWords.disputeTitle,
  hint: reportWords.disputeHint,
  send: reportWords.disputeSend,
  reason: reportWords.disputeReason,
}

const reopenWording: Wording = {
  title: reportWords.reopenTitle,
  hint: reportWords.reopenHint,
  send: reportWords.reopenSend,
  reason: reportWords.reopenReason,
}
const objectWording: Wording = {
  title: reportWords.objectTitle,
  hint: reportWords.objectHint,
  send: reportWords.objectSend,
  reason: reportWords.objectReason,
}

export const ReopenStep = (props: StepProps) => <WordsStep {...props} wording={reopenWording} mayBeOnlyPhotos={false} />

export const ObjectStep = (props: StepProps) => <WordsStep {...props} wording={objectWording} mayBeOnlyPhotos={false} />

export const SupplementStep = (props: StepProps) => <WordsStep {...props} wording={supplementWording} mayBeOnlyPhotos />

export const DisputeStep = (props: StepProps) => <WordsStep {...props} wording={disputeWording} mayBeOnlyPhotos={false} />

type WordsStepProps = StepProps & { wording: Wording; mayBeOnlyPhotos: boolean }

const WordsStep = ({ wording, mayBeOnlyPhotos, ...props }: WordsStepProps) => {
  const [words, setWords] = useState('')
  const photos = useStepPhotos(props.report.county)
  const { take, isPending, error } = useStep(props)
  const send = () => take({ ...(words.trim() && { words: words.trim() }), attachments: photos.sentIds })
  const isEnough = words.trim() !== '' || (mayBeOnlyPhotos && photos.sentIds.length > 0)
  return (
    <Sheet open={props.open} title={wording.title} onClose={props.onClose}>
      <Field
        name={`step-${props.action}`}
        label={wording.title}
        hint={wording.hint}
        error={error?.message}
        value={words}
        onChange={setWords}
        lines='many'
        limit={longestWords}
      />
      <PhotoStrip photos={photos.shown} onAdd={photos.add} onRemove={photos.remove} onRetry={photos.retry} />
      {photos.refusal && !error && <Notice tone='warn'>{photos.refusal.message}</Notice>}
      <ConsentAgain error={photos.refusal ?? error} onAgreed={photos.refusal ? photos.retryAll : send} />
      {photos.mayAddMore && <CoverFirst onCovered={(covered) => photos.addFiles([covered])} />}
      <BigButton
        label={wording.send}
        kind={kindBeside(photos.refusal ?? error)}
        loading={isPending || photos.areOnTheirWay}
        disabledReason={isEnough || photos.areOnTheirWay ? undefined : wording.reason}
        onTap={send}
      />
    </Sheet>
  )
}
