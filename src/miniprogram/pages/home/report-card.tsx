import { View } from '@tarojs/components'
import { homeWords } from '../../locales/home'
import { open } from '../../platform/navigate'
import { Icon } from '../../ui/icon'
import { Tappable } from '../../ui/tappable'
import './home.scss'

/** The one great thing to do here. */
export const ReportCard = () => (
  <Tappable className='home-report' label={homeWords.report} onTap={() => void open('/packages/resident/pages/report/index', {})}>
    <Icon name='megaphone' size='huge' />
    <View className='home-report__words'>
      <View className='home-report__title'>{homeWords.report}</View>
      <View className='home-report__note'>{homeWords.reportNote}</View>
    </View>
  </Tappable>
)
