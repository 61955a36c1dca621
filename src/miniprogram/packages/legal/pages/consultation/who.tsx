import { View } from '@tarojs/components'
import type { ConsultationView } from '../../../../../contract/consultation'
import { aroundWords } from '../../../../locales/around'
import { consultationWords } from '../../../../locales/consultation'
import { dueWords } from '../../../../locales/moment'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { StatusTag } from '../../../../ui/status-tag'
import { AdviserHead } from '../../adviser-head'
import '../../consultation.scss'

/** 谁来答、什么时候答. */
export const Who = ({
  consultation: { county, adviser, clock, isInPool, isSecondOpinion, status },
}: {
  consultation: ConsultationView
}) => {
  const isOver = status === 'closed' || status === 'withdrawn' || status === 'redirected' || status === 'converted'
  if (isOver && !adviser) return null
  return (
    <>
      {clock?.breached && <Notice tone='danger'>{consultationWords.breached}</Notice>}
      {isInPool && !isOver && <Notice tone='warn'>{consultationWords.pool}</Notice>}
      <Card>
        <AdviserHead
          county={adviser?.county ?? county}
          portrait={adviser?.photo}
          name={adviser?.name ?? consultationWords.nobody}
          lead={isSecondOpinion ? `${consultationWords.who}，${consultationWords.second}` : consultationWords.who}
          duty={adviser ? dutyOf(adviser) : consultationWords.nobodyNote}
        />
        {clock && <Due clock={clock} />}
      </Card>
    </>
  )
}

const dutyOf = ({ shopName, license }: NonNullable<ConsultationView['adviser']>): string =>
  license ? `${shopName}，${aroundWords.license(license)}` : shopName

const labels = { adviser: consultationWords.answerBy, asker: consultationWords.supplyBy, end: consultationWords.endsAt }

const Due = ({ clock }: { clock: NonNullable<ConsultationView['clock']> }) => {
  const { words, tone } = dueWords(clock.due, new Date(), clock.provisional)
  return (
    <View className='consultation-due'>
      <View className='consultation-note'>{labels[clock.waitsFor]}</View>
      <StatusTag tone={clock.waitsFor === 'end' ? 'quiet' : tone} label={words} />
    </View>
  )
}
