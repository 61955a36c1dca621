import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import { goBack, hasPageBelow } from '../platform/back'
import { open, useIsTab } from '../platform/navigate'
import { Icon } from './icon'
import { Tappable } from './tappable'
import { withHeading } from './with-role'
import './title-bar.scss'

type TitleBarProps = { title: string; onBack?: (() => void) | undefined }

const goHome = () => void open('/pages/home/index')

/** WeChat draws its own bar; the browser build has none. A page opened by its address has nothing below it, so it leads home. */
export const TitleBar = ({ title, onBack }: TitleBarProps) => {
  const isTab = useIsTab()
  const back = onBack ?? (hasPageBelow() ? goBack : undefined)
  const way = back
    ? { label: uiWords.back, icon: 'back' as const, onTap: back }
    : { label: uiWords.goHome, icon: 'home' as const, onTap: goHome }
  return (
    <View className='title-bar'>
      <View className='title-bar__side'>
        {(back || !isTab) && (
          <Tappable className='title-bar__back' label={way.label} onTap={way.onTap}>
            <Icon name={way.icon} />
          </Tappable>
        )}
      </View>
      <View className='title-bar__title' {...withHeading(1)}>
        {title}
      </View>
      <View className='title-bar__side' />
    </View>
  )
}
