import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import './slot.scss'

type SlotProps = {
  children: ReactNode
  className?: string | undefined
  /** Apart from each other as a page's own parts are. */
  isStacked?: boolean | undefined
}

/** Stays where it is while what stands in it comes and goes: Taro sends WeChat all of a parent's children again whenever one does. */
export const Slot = ({ children, className, isStacked = false }: SlotProps) => (
  <View className={classNames(className, isStacked && 'slot--stacked', !children && 'slot--empty')}>{children}</View>
)
