import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon'
import { Tappable } from './tappable'
import { withHeading } from './with-role'
import './section.scss'

type SectionProps = PropsWithChildren<{
  title: string
  note?: string | undefined
  action?: { label: string; icon?: IconName | undefined; onTap: () => void } | undefined
}>

export const Section = ({ title, note, action, children }: SectionProps) => (
  <View className='section'>
    <View className='section__head'>
      <View>
        <View className='section__title' {...withHeading(2)}>
          {title}
        </View>
        {note && <View className='section__note'>{note}</View>}
      </View>
      {action && (
        <Tappable className='section__action' label={action.label} onTap={action.onTap}>
          <View>{action.label}</View>
          <Icon name={action.icon ?? 'chevron'} />
        </Tappable>
      )}
    </View>
    {children}
  </View>
)
