import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Tappable } from './tappable'
import { withRole } from './with-role'
import './rating-choice.scss'

type Rating<Value extends string> = { value: Value; label: string; face: 'glad' | 'calm' | 'sad' }

type RatingChoiceProps<Value extends string> = {
  label: string
  ratings: readonly Rating<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
}

export const RatingChoice = <Value extends string>({ label, ratings, value, onChange }: RatingChoiceProps<Value>) => (
  <View className='rating-choice'>
    <View className='rating-choice__label'>{label}</View>
    <View className='rating-choice__faces' {...withRole('radiogroup')} aria-label={label}>
      {ratings.map((rating) => (
        <Tappable
          key={rating.value}
          className={classNames('rating-choice__face', rating.value === value && `rating-choice__face--${rating.face}`)}
          role='radio'
          checked={rating.value === value}
          label={`${label}，${rating.label}`}
          onTap={() => onChange(rating.value)}
        >
          <Icon name={rating.face} size='huge' />
          <View>{rating.label}</View>
        </Tappable>
      ))}
    </View>
  </View>
)
