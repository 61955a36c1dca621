import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Tappable } from './tappable'
import { withRole } from './with-role'
import './choice-list.scss'

type Choice<Value extends string> = { value: Value; label: string; note?: string | undefined }

type ChoiceListProps<Value extends string> = {
  label: string
  choices: readonly Choice<Value>[]
  value: Value | undefined
  onChange: (value: Value) => void
}

export const ChoiceList = <Value extends string>({ label, choices, value, onChange }: ChoiceListProps<Value>) => (
  <View className='choice-list' {...withRole('radiogroup')} aria-label={label}>
    {choices.map((choice) => {
      const isChosen = choice.value === value
      return (
        <Tappable
          key={choice.value}
          className={classNames('choice-list__row', isChosen && 'choice-list__row--chosen')}
          role='radio'
          checked={isChosen}
          label={choice.note ? `${choice.label}，${choice.note}` : choice.label}
          onTap={() => onChange(choice.value)}
        >
          <View className='choice-list__mark'>{isChosen && <Icon name='check' />}</View>
          <View className='choice-list__words'>
            <View>{choice.label}</View>
            {choice.note && <View className='choice-list__note'>{choice.note}</View>}
          </View>
        </Tappable>
      )
    })}
  </View>
)
