import { View } from '@tarojs/components'
import { AtAvatar } from 'taro-ui'
import './avatar-initial.scss'

type AvatarInitialProps = { name: string; size?: 'normal' | 'large' | undefined }

export const AvatarInitial = ({ name, size = 'normal' }: AvatarInitialProps) => (
  <View className='avatar-initial' aria-hidden='true'>
    <AtAvatar circle text={name} size={size} />
  </View>
)
