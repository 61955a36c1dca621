import { View } from '@tarojs/components'
import type { Rated } from '../../../../../contract/numbers'
import { numbersWords } from '../../../../locales/numbers'
import { useByAndBy } from '../../../../ui/by-and-by'
import { Bar } from './bar'
import { percentOf, tenthsOf } from './percent'
import './numbers.scss'

/** A bar for each share, with the share and what it is made of beside it. */
export const Rates = ({ rates }: { rates: readonly Rated[] }) => {
  const shown = useByAndBy(rates, 3)
  return (
    <View className='numbers-rates'>
      {shown.map(({ name, share }) => (
        <View key={name} className='numbers-rate'>
          <View className='numbers-line'>
            <View>{numbersWords.rates[name]}</View>
            <View className='numbers-line__end'>{share ? percentOf(share) : numbersWords.fewer}</View>
          </View>
          <Bar percent={share ? tenthsOf(share) / 10 : 0} />
          <View className='numbers-note'>
            {share ? `${numbersWords.share(share.part, share.base)}，${numbersWords.rateNotes[name]}` : numbersWords.rateNotes[name]}
          </View>
        </View>
      ))}
    </View>
  )
}
