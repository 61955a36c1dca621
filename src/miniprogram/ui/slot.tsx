import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import './slot.scss'

type SlotProps = { children: ReactNode; className?: string | undefined }

/** Stays where it is while what stands in it comes and goes: Taro sends WeChat all of a parent's children again whenever one does. */
export const Slot = ({ children, className }: SlotProps) => (
  <View className={classNames(className, !children && 'slot--empty')}>{children}</View>
)
