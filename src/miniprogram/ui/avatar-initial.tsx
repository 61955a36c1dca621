import { Image, View } from '@tarojs/components'
import { AtAvatar } from 'taro-ui'
import './avatar-initial.scss'

type AvatarInitialProps = { name: string; photo?: string | undefined; size?: 'normal' | 'large' | undefined }

/** The first sign of the name, where there is no photo. */
export const AvatarInitial = ({ name, photo, size = 'normal' }: AvatarInitialProps) => (
  <View className='avatar-initial' aria-hidden='true'>
    {photo ? (
      <Image className={`avatar-initial__photo avatar-initial__photo--${size}`} src={photo} mode='aspectFill' />
    ) : (
      <AtAvatar circle text={name} size={size} />
    )}
  </View>
)
