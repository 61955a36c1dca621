import { View } from '@tarojs/components'
import { aroundWords, legalEmergencies } from '../../locales/around'
import { leaveForGood } from '../../platform/leave'
import { callPhone } from '../../platform/phone-call'
import { Icon } from '../../ui/icon'
import { RedLine } from '../../ui/red-line'
import { Tappable } from '../../ui/tappable'
import { forgetQuietDraft } from './ask-draft'
import './legal-top.scss'

const leave = () => {
  forgetQuietDraft()
  leaveForGood()
}

/** On every page about somebody's own trouble: whom to ring, and 快速离开, after which nothing leads back here. */
export const LegalTop = () => (
  <View className='legal-top'>
    <RedLine numbers={legalEmergencies} onCall={callPhone} />
    <Tappable className='legal-top__leave' label={aroundWords.leaveSpoken} onTap={leave}>
      <Icon name='cross' />
      <View>{aroundWords.leave}</View>
    </Tappable>
  </View>
)
