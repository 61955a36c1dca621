import { View } from '@tarojs/components'
import './picture.scss'

const pictureNames = ['neighborhood', 'nothing', 'done', 'offline', 'notFound'] as const

export type PictureName = (typeof pictureNames)[number]

/** A plain illustration in two tones that follow light and dark. */
export const Picture = ({ name }: { name: PictureName }) => (
  <View className={`picture picture--${name}`} aria-hidden='true'>
    <View className='picture__soft' />
    <View className='picture__line' />
  </View>
)
