import { useState } from 'react'
import { ConsentAgain, kindBeside } from '../../../../features/person-data/consent-again'
import { useStepPhotos } from '../../../../features/report/step-photos'
import { askLimit, askWords } from '../../../../locales/ask'
import { consultationWords } from '../../../../locales/consultation'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { PhotoStrip } from '../../../../ui/photo-strip'
import { Sheet } from '../../../../ui/sheet'
import { StepVoice } from './step-voice'
import { type StepProps, useStep } from './use-step'

export const SupplyStep = (props: StepProps) => <WordsStep {...props} action='supply' />
export const FollowUpStep = (props: StepProps) => <WordsStep {...props} action='followUp' />
export const ReopenStep = (props: StepProps) => <WordsStep {...props} action='reopen' />

/** Something more is said about it, in words, in a recording or with photos. */
const WordsStep = ({ action, ...props }: StepProps & { action: keyof typeof consultationWords.sheets }) => {
  const { title, hint, send } = consultationWords.sheets[action]
  const [words, setWords] = useState('')
  const [voice, setVoice] = useState<string>()
  const photos = useStepPhotos(props.consultation.county)
  const { take, isPending, error } = useStep(props)
  const over = words.trim().length - askLimit
  const attachments = [...photos.sentIds, ...(voice ? [voice] : [])]
  const go = () => take({ action, ...(words.trim() && { words: words.trim() }), attachments })
  return (
    <Sheet open title={title} onClose={props.onClose}>
      <Field
        name={`step-${action}`}
        label={title}
        hint={hint}
        error={over > 0 ? askWords.tooLong(over) : error?.message}
        value={words}
        onChange={setWords}
        lines='many'
        limit={askLimit}
        mayExceed
      />
      <StepVoice county={props.consultation.county} recording={voice} onRecorded={setVoice} />
      <PhotoStrip photos={photos.shown} onAdd={photos.add} onRemove={photos.remove} onRetry={photos.retry} />
      {photos.refusal && !error && <Notice tone='warn'>{photos.refusal.message}</Notice>}
      <ConsentAgain error={photos.refusal ?? error} onAgreed={photos.refusal ? photos.retryAll : go} />
      <BigButton
        label={send}
        kind={kindBeside(photos.refusal ?? error)}
        loading={isPending || photos.areOnTheirWay}
        disabledReason={photos.areOnTheirWay || saysEnough(words, attachments) ? undefined : consultationWords.wordsNeeded}
        onTap={go}
      />
    </Sheet>
  )
}

const saysEnough = (words: string, attachments: readonly string[]) =>
  words.trim().length <= askLimit && (words.trim() !== '' || attachments.length > 0)
