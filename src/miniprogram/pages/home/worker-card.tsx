import { View } from '@tarojs/components'
import type { Home } from '../../../contract/person'
import { homeWords } from '../../locales/home'
import { callPhone } from '../../platform/phone-call'
import { AvatarInitial } from '../../ui/avatar-initial'
import { Icon } from '../../ui/icon'
import { Tappable } from '../../ui/tappable'
import './home.scss'

/** The number is behind the button: it is for calling, not for reading aloud. */
export const WorkerCard = ({ worker: { name, duty, phone } }: { worker: Home['workers'][number] }) => (
  <View className='home-worker'>
    <AvatarInitial name={name} size='large' />
    <View className='home-worker__words'>
      <View className='home-worker__name'>{name}</View>
      <View className='home-worker__duty'>{duty}</View>
    </View>
    {phone && (
      <Tappable className='home-worker__call' label={homeWords.call(name)} onTap={() => callPhone(phone)}>
        <Icon name='phone' />
        <View>{homeWords.callShort}</View>
      </Tappable>
    )}
  </View>
)
