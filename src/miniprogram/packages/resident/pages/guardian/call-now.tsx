import { View } from '@tarojs/components'
import { guardianWords } from '../../../../locales/guardian'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import './guardian.scss'

/** Help needs nobody's consent and no network, so the two numbers stand here as they are. */
export const CallNow = () => (
  <View className='guardian-calls'>
    <Notice tone='danger' title={guardianWords.dangerTitle}>
      {guardianWords.dangerNote}
    </Notice>
    <BigButton kind='danger' icon='phone' label={guardianWords.call.police} onTap={() => callPhone('110')} />
    <BigButton kind='secondary' icon='phone' label={guardianWords.call.youth} onTap={() => callPhone('12355')} />
  </View>
)
