import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon'
import './notice.scss'

type NoticeTone = 'info' | 'success' | 'warn' | 'danger'

type NoticeProps = PropsWithChildren<{ tone: NoticeTone; title?: string | undefined }>

const icons: Record<NoticeTone, IconName> = { info: 'info', success: 'check', warn: 'warning', danger: 'warning' }

/** Stays until what it says no longer holds. */
export const Notice = ({ tone, title, children }: NoticeProps) => (
  <View className={`notice notice--${tone}`} aria-live='polite'>
    <Icon name={icons[tone]} className='notice__icon' />
    <View className='notice__words'>
      {title && <View className='notice__title'>{title}</View>}
      <View>{children}</View>
    </View>
  </View>
)
