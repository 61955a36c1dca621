import { View } from '@tarojs/components'
import { BigButton } from './big-button'
import { Picture, type PictureName } from './picture'
import './empty-state.scss'

type EmptyStateProps = {
  title: string
  words?: string | undefined
  picture?: PictureName | undefined
  action?: { label: string; onTap: () => void } | undefined
}

export const EmptyState = ({ title, words, picture = 'nothing', action }: EmptyStateProps) => (
  <View className='empty-state'>
    <Picture name={picture} />
    <View className='empty-state__title'>{title}</View>
    {words && <View className='empty-state__words'>{words}</View>}
    {action && <BigButton kind='secondary' label={action.label} onTap={action.onTap} />}
  </View>
)
