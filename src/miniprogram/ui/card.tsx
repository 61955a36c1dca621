import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Tappable } from './tappable'
import './card.scss'

type CardProps = PropsWithChildren<{ label: string; onTap: () => void } | { label?: never; onTap?: never }>

/** With a tap it needs a name to be read out. */
export const Card = ({ label, onTap, children }: CardProps) =>
  onTap ? (
    <Tappable className='card' label={label} onTap={onTap}>
      {children}
    </Tappable>
  ) : (
    <View className='card'>{children}</View>
  )
