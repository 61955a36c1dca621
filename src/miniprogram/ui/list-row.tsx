import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import { Tappable } from './tappable'
import './list-row.scss'

type ListRowProps = {
  title: string
  note?: string | undefined
  icon?: IconName | undefined
  end?: ReactNode
  onTap?: (() => void) | undefined
}

/** Rows stand in a ListGroup, which draws the lines between them. */
export const ListRow = ({ title, note, icon, end, onTap }: ListRowProps) => {
  const inside = (
    <>
      {icon && (
        <View className='list-row__icon'>
          <Icon name={icon} />
        </View>
      )}
      <View className='list-row__words'>
        <View>{title}</View>
        {note && <View className='list-row__note'>{note}</View>}
      </View>
      {end && <View className='list-row__end'>{end}</View>}
    </>
  )
  if (!onTap) return <View className='list-row'>{inside}</View>
  return (
    <Tappable className='list-row list-row--opens' label={note ? `${title}，${note}` : title} onTap={onTap}>
      {inside}
    </Tappable>
  )
}
