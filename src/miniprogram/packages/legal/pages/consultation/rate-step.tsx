import { useState } from 'react'
import type { RatingAspect } from '../../../../../contract/consultation'
import { useRateConsultation } from '../../../../features/consultation/consultation-queries'
import { consultationWords } from '../../../../locales/consultation'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { RatingChoice } from '../../../../ui/rating-choice'
import { Sheet } from '../../../../ui/sheet'
import { type StepProps, useStep } from './use-step'

const { faces } = consultationWords
const ratings = [
  { value: '5', label: faces.good, face: 'glad' },
  { value: '3', label: faces.fair, face: 'calm' },
  { value: '1', label: faces.poor, face: 'sad' },
] as const
type Score = (typeof ratings)[number]['value']
const aspects = Object.keys(consultationWords.aspects) as RatingAspect[]
const longestRemark = 200

/** 接受并评价: several questions, for a clear answer may come late; who would rather not rate just ends it. */
export const RateStep = (props: StepProps) => {
  const { consultation, onClose } = props
  const [scores, setScores] = useState<Partial<Record<RatingAspect, Score>>>({})
  const [remark, setRemark] = useState('')
  const closing = useStep(props)
  const rating = useRateConsultation(consultation)
  const isClosing = consultation.actions.includes('acceptClose')
  const { clear, prompt, attitude, useful } = scores
  const rate = () => {
    if (!clear || !prompt || !attitude || !useful) return
    const given = { clear: Number(clear), prompt: Number(prompt), attitude: Number(attitude), useful: Number(useful) }
    rating.mutate({ ...given, ...(remark.trim() && { remark: remark.trim() }) }, { onSuccess: onClose })
  }
  const go = () => (isClosing ? closing.take({ action: 'acceptClose' }, rate) : rate())
  const error = closing.error ?? rating.error
  return (
    <Sheet open title={consultationWords.rateTitle} onClose={onClose}>
      <Notice tone='info'>{consultationWords.rateNote}</Notice>
      {aspects.map((aspect) => (
        <RatingChoice
          key={aspect}
          label={consultationWords.aspects[aspect]}
          ratings={ratings}
          value={scores[aspect]}
          onChange={(score) => setScores({ ...scores, [aspect]: score })}
        />
      ))}
      <Field
        name='rate-remark'
        label={consultationWords.remark}
        hint={consultationWords.remarkHint}
        optional
        value={remark}
        onChange={setRemark}
        lines='many'
        limit={longestRemark}
      />
      {error && <Notice tone='warn'>{error.message}</Notice>}
      <BigButton
        label={consultationWords.rateSend}
        loading={closing.isPending || rating.isPending}
        disabledReason={clear && prompt && attitude && useful ? undefined : consultationWords.rateNeeded}
        onTap={go}
      />
      {isClosing && <BigButton kind='quiet' label={consultationWords.rateLater} onTap={() => closing.take({ action: 'acceptClose' })} />}
    </Sheet>
  )
}
