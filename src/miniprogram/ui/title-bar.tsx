import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import { goBack, hasPageBelow } from '../platform/back'
import { Icon } from './icon'
import { Tappable } from './tappable'
import { withRole } from './with-role'
import './title-bar.scss'

type TitleBarProps = { title: string; onBack?: (() => void) | undefined }

/** WeChat draws its own bar; the browser build has none. */
export const TitleBar = ({ title, onBack }: TitleBarProps) => {
  const back = onBack ?? (hasPageBelow() ? goBack : undefined)
  return (
    <View className='title-bar'>
      <View className='title-bar__side'>
        {back && (
          <Tappable className='title-bar__back' label={uiWords.back} onTap={back}>
            <Icon name='back' />
          </Tappable>
        )}
      </View>
      <View className='title-bar__title' {...withRole('heading')}>
        {title}
      </View>
      <View className='title-bar__side' />
    </View>
  )
}
