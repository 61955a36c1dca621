import { View } from '@tarojs/components'
import type { Numbers, NumbersOf } from '../../../../../contract/numbers'
import { dayWords } from '../../../../locales/moment'
import { numbersWords } from '../../../../locales/numbers'
import { Tappable } from '../../../../ui/tappable'
import { withHeading } from '../../../../ui/with-role'
import './numbers.scss'

type StretchProps = { numbers: Numbers; onMove: (change: Partial<NumbersOf>) => void }

/** Of which place and days; back to one's own place, and one stretch on or back. */
export const Stretch = ({ numbers, onMove }: StretchProps) => {
  const { area, name, from, to, earlier, later, own, publishedLeast } = numbers
  return (
    <View className='numbers-head'>
      <View className='numbers-head__name' {...withHeading(2)}>
        {name}
      </View>
      <View className='numbers-head__days'>
        <Step label={numbersWords.earlier} onTap={() => onMove({ on: earlier })} />
        <View>{from === to ? noon(from) : numbersWords.until(noon(from), noon(to))}</View>
        {later !== null && <Step label={numbersWords.later} onTap={() => onMove({ on: later })} />}
      </View>
      <View className='numbers-note'>{numbersWords.noteAt(publishedLeast)}</View>
      {own
        .filter((each) => each.area !== area)
        .map((each) => (
          <Step key={each.area} label={`${numbersWords.up}${each.name}`} onTap={() => onMove({ area: each.area })} />
        ))}
    </View>
  )
}

const Step = ({ label, onTap }: { label: string; onTap: () => void }) => (
  <Tappable className='numbers-head__step' label={label} onTap={onTap}>
    {label}
  </Tappable>
)

const noon = (day: string) => dayWords(`${day}T12:00:00+08:00`)
