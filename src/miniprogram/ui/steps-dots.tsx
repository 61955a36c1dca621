import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import './steps-dots.scss'

type StepsDotsProps = { current: number; count: number }

/** `current` counts from one. */
export const StepsDots = ({ current, count }: StepsDotsProps) => (
  <View className='steps-dots' aria-label={uiWords.step(current, count)}>
    {Array.from({ length: count }, (_, position) => position + 1).map((step) => (
      <View key={step} className={step <= current ? 'steps-dots__dot steps-dots__dot--done' : 'steps-dots__dot'} aria-hidden='true' />
    ))}
    <View className='steps-dots__words' aria-hidden='true'>{`${current}/${count}`}</View>
  </View>
)
