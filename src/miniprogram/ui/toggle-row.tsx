import { View } from '@tarojs/components'
import { Tappable } from './tappable'
import './toggle-row.scss'

type ToggleRowProps = { label: string; note?: string | undefined; checked: boolean; onChange: (checked: boolean) => void }

/** The whole row is the switch. */
export const ToggleRow = ({ label, note, checked, onChange }: ToggleRowProps) => (
  <Tappable
    className='toggle-row'
    role='switch'
    checked={checked}
    label={note ? `${label}，${note}` : label}
    onTap={() => onChange(!checked)}
  >
    <View className='toggle-row__words'>
      <View>{label}</View>
      {note && <View className='toggle-row__note'>{note}</View>}
    </View>
    <View className={checked ? 'toggle-row__track toggle-row__track--on' : 'toggle-row__track'}>
      <View className='toggle-row__thumb' />
    </View>
  </Tappable>
)
