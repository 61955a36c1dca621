import { View } from '@tarojs/components'
import { AtTag } from 'taro-ui'
import { Tappable } from '../../ui/tappable'
import { withRole } from '../../ui/with-role'
import '../../ui/chip-row.scss'

interface FilterChip {
  readonly name: string
  readonly label: string
  readonly isOn: boolean
  /** Opens a choice instead of being one. */
  readonly opens?: boolean
  readonly onTap: () => void
}

/** Conditions that may all hold at once, each switched by itself. */
export const FilterChips = ({ label, chips }: { label: string; chips: readonly FilterChip[] }) => (
  <View className='chip-row' {...withRole('group')} aria-label={label}>
    {chips.map(({ name, label: said, isOn, opens = false, onTap }) => (
      <Tappable
        key={name}
        className='chip-row__chip'
        role={opens ? 'button' : 'checkbox'}
        {...(!opens && { checked: isOn })}
        label={said}
        onTap={onTap}
      >
        <AtTag active={isOn}>{said}</AtTag>
      </Tappable>
    ))}
  </View>
)
