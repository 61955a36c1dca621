import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import { AvatarInitial } from './avatar-initial'
import { Icon } from './icon'
import { Tappable } from './tappable'
import './person-head.scss'

type PersonHeadProps = {
  name: string
  duty: string
  /** What this person is to the matter at hand. */
  lead?: string | undefined
  photo?: string | undefined
  onCall?: (() => void) | undefined
}

/** Someone who is there for you. The number is behind the button: it is for calling, not for reading aloud. */
export const PersonHead = ({ name, duty, lead, photo, onCall }: PersonHeadProps) => (
  <View className='person-head'>
    <AvatarInitial name={name} photo={photo} size='large' />
    <View className='person-head__words'>
      {lead && <View className='person-head__note'>{lead}</View>}
      <View className='person-head__name'>{name}</View>
      <View className='person-head__note'>{duty}</View>
    </View>
    {onCall && (
      <Tappable className='person-head__call' label={uiWords.callPerson(name)} onTap={onCall}>
        <Icon name='phone' />
        <View>{uiWords.dial}</View>
      </Tappable>
    )}
  </View>
)
