import { View } from '@tarojs/components'
import { AtButton } from 'taro-ui'
import { Icon, type IconName } from './icon'
import { KeyHint } from './key-hint'
import { Tappable } from './tappable'
import './big-button.scss'

type BigButtonProps = {
  label: string
  onTap: () => void
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  icon?: IconName | undefined
  loading?: boolean | undefined
  disabledReason?: string | undefined
  /** The key that does the same on a desk. */
  letter?: string | undefined
}

/** A disabled button always says why. */
export const BigButton = ({ label, onTap, kind = 'primary', icon, loading = false, disabledReason, letter }: BigButtonProps) => (
  <View className={`big-button big-button--${kind}`}>
    <Tappable
      className={disabledReason ? 'big-button__press big-button__press--off' : 'big-button__press'}
      label={disabledReason ? `${label}，${disabledReason}` : label}
      disabled={loading || disabledReason !== undefined}
      onTap={onTap}
    >
      <AtButton loading={loading}>
        <View className='big-button__face'>
          {icon && !loading && <Icon name={icon} />}
          <View>{label}</View>
          {letter && <KeyHint letter={letter} />}
        </View>
      </AtButton>
    </Tappable>
    {disabledReason && <View className='big-button__reason'>{disabledReason}</View>}
  </View>
)
