import { View } from '@tarojs/components'
import { AtTag } from 'taro-ui'
import { Tappable } from './tappable'
import { withRole } from './with-role'
import './chip-row.scss'

type ChipRowProps<Value extends string> = {
  label: string
  chips: readonly { value: Value; label: string }[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** A few short guesses to pick from; more than a handful belongs in a ChoiceList. */
export const ChipRow = <Value extends string>({ label, chips, value, onChange }: ChipRowProps<Value>) => (
  <View className='chip-row' {...withRole('radiogroup')} aria-label={label}>
    {chips.map((chip) => (
      <Tappable
        key={chip.value}
        className='chip-row__chip'
        role='radio'
        checked={chip.value === value}
        label={chip.label}
        onTap={() => onChange(chip.value)}
      >
        <AtTag active={chip.value === value}>{chip.label}</AtTag>
      </Tappable>
    ))}
  </View>
)
