import { useState } from 'react'
import { ratingWords as words } from '../../../../locales/rating'
import type { MatterParams } from '../../../../platform/page-params'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { RatingChoice } from '../../../../ui/rating-choice'
import { Sheet } from '../../../../ui/sheet'
import { useGiveRating, useOwnRating } from '../../booking-rating-queries'

/** 评价: once, when it is over. */
export const RateBooking = ({ county, id }: MatterParams) => {
  const own = useOwnRating({ county, id })
  const [isOpen, setIsOpen] = useState(false)
  if (!own.data) return null
  const { mayRate, rating } = own.data
  if (rating)
    return (
      <Notice tone='success' title={words.rated}>
        {[words.scores(rating), rating.reply && words.adviserSaid(rating.reply)].filter(Boolean).join('。')}
      </Notice>
    )
  return (
    <>
      {mayRate && <BigButton icon='glad' label={words.rate} onTap={() => setIsOpen(true)} />}
      {isOpen && <RateSheet county={county} id={id} onClose={() => setIsOpen(false)} />}
    </>
  )
}

const ratings = [
  { value: '5', label: words.faces.good, face: 'glad' },
  { value: '3', label: words.faces.fair, face: 'calm' },
  { value: '1', label: words.faces.poor, face: 'sad' },
] as const
type Score = (typeof ratings)[number]['value']
const aspects = ['clear', 'prompt', 'attitude', 'useful'] as const
const longest = 200

const RateSheet = ({ county, id, onClose }: MatterParams & { onClose: () => void }) => {
  const [scores, setScores] = useState<Partial<Record<(typeof aspects)[number], Score>>>({})
  const [remark, setRemark] = useState('')
  const giving = useGiveRating({ county, id })
  const { clear, prompt, attitude, useful } = scores
  const send = () => {
    if (!clear || !prompt || !attitude || !useful) return
    const given = { clear: Number(clear), prompt: Number(prompt), attitude: Number(attitude), useful: Number(useful) }
    giving.mutate({ ...given, ...(remark.trim() && { remark: remark.trim() }) }, { onSuccess: onClose })
  }
  return (
    <Sheet open title={words.rate} onClose={onClose}>
      <Notice tone='info'>{words.rateNote}</Notice>
      {aspects.map((aspect) => (
        <RatingChoice
          key={aspect}
          label={words.asked[aspect]}
          ratings={ratings}
          value={scores[aspect]}
          onChange={(score) => setScores({ ...scores, [aspect]: score })}
        />
      ))}
      <Field
        name='booking-remark'
        label={words.remark}
        hint={words.remarkHint}
        lines='many'
        limit={longest}
        value={remark}
        onChange={setRemark}
        optional
      />
      {giving.error && <Notice tone='warn'>{giving.error.message}</Notice>}
      <BigButton
        label={words.rateSend}
        loading={giving.isPending}
        disabledReason={clear && prompt && attitude && useful ? undefined : words.rateNeeded}
        onTap={send}
      />
    </Sheet>
  )
}
