import { useState } from 'react'
import type { Step } from '../../../../../contract/report-step'
import { followingWords } from '../../../../locales/following'
import { reportWords } from '../../../../locales/report'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { RatingChoice } from '../../../../ui/rating-choice'
import { Sheet } from '../../../../ui/sheet'
import { type StepProps, useStep } from './use-step'

const { results, ratings } = reportWords
const resultRatings = [
  { value: 'solved', label: results.solved, face: 'glad' },
  { value: 'partly', label: results.partly, face: 'calm' },
  { value: 'notSolved', label: results.notSolved, face: 'sad' },
] as const
const processRatings = [
  { value: 'good', label: ratings.good, face: 'glad' },
  { value: 'fair', label: ratings.fair, face: 'calm' },
  { value: 'poor', label: ratings.poor, face: 'sad' },
] as const

/** The result and the way there are two questions: a kind worker may have failed, a rude one succeeded. */
export const ConfirmStep = (props: StepProps) => {
  const [result, setResult] = useState<NonNullable<Step['result']>>()
  const [process, setProcess] = useState<NonNullable<Step['process']>>()
  const { take, isPending, error } = useStep(props)
  return (
    <Sheet open={props.open} title={reportWords.confirmTitle} onClose={props.onClose}>
      <RatingChoice label={reportWords.result} ratings={resultRatings} value={result} onChange={setResult} />
      <RatingChoice
        label={props.report.holder?.kind === 'unit' ? followingWords.processOfUnit : reportWords.process}
        ratings={processRatings}
        value={process}
        onChange={setProcess}
      />
      {error && <Notice tone='warn'>{error.message}</Notice>}
      <BigButton
        label={reportWords.confirmSend}
        loading={isPending}
        disabledReason={result && process ? undefined : reportWords.confirmReason}
        onTap={() => result && process && take({ result, process })}
      />
    </Sheet>
  )
}
