import { View } from '@tarojs/components'
import { classNames } from './class-names'
import './icon.scss'

export const iconNames = [
  'home',
  'list',
  'person',
  'megaphone',
  'camera',
  'microphone',
  'pin',
  'phone',
  'check',
  'cross',
  'back',
  'chevron',
  'down',
  'clock',
  'warning',
  'info',
  'shield',
  'scale',
  'handshake',
  'chat',
  'photo',
  'trash',
  'refresh',
  'search',
  'scan',
  'edit',
  'text-size',
  'eye',
  'eye-off',
  'grid',
  'building',
  'add',
  'send',
  'play',
  'stop',
  'bell',
  'glad',
  'calm',
  'sad',
] as const

export type IconName = (typeof iconNames)[number]

type IconProps = { name: IconName; size?: 'normal' | 'large' | 'huge' | undefined; className?: string | undefined }

/** Drawn in the color of the text around it; its meaning always stands in words beside it. */
export const Icon = ({ name, size = 'normal', className }: IconProps) => (
  <View className={classNames('icon', `icon--${name}`, size !== 'normal' && `icon--size-${size}`, className)} aria-hidden='true' />
)
