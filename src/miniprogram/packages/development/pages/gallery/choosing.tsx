import { useState } from 'react'
import { CheckList } from '../../../../ui/check-list'
import { ChipRow } from '../../../../ui/chip-row'
import { ChoiceList } from '../../../../ui/choice-list'
import { RatingChoice } from '../../../../ui/rating-choice'
import { Section } from '../../../../ui/section'
import { categories, communities, ratings } from './samples'

export const Choosing = () => {
  const [category, setCategory] = useState<string | undefined>('0101')
  const [community, setCommunity] = useState<string | undefined>('1')
  const [rating, setRating] = useState<string>()
  const [ticked, setTicked] = useState<readonly string[]>(['路灯已恢复照明'])
  return (
    <>
      <Section title='挑一个' note='猜得不对可以换'>
        <ChipRow label='是哪一类' chips={categories} value={category} onChange={setCategory} />
        <ChoiceList label='在哪个社区' choices={communities} value={community} onChange={setCommunity} />
        <CheckList label='做到了再勾' items={['路灯已恢复照明', '灯杆没有歪']} ticked={ticked} onChange={setTicked} />
      </Section>
      <Section title='评一评'>
        <RatingChoice label='办得怎么样' ratings={ratings} value={rating} onChange={setRating} />
        <RatingChoice label='态度怎么样' ratings={ratings} value='good' onChange={setRating} />
        <RatingChoice label='快不快' ratings={ratings} value='fair' onChange={setRating} />
        <RatingChoice label='解决没有' ratings={ratings} value='poor' onChange={setRating} />
      </Section>
    </>
  )
}
