import { View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import { Icon } from './icon'
import { PhotoThumb, type StripPhoto } from './photo-thumb'
import { Tappable } from './tappable'
import './photo-strip.scss'

type PhotoStripProps = {
  photos: readonly StripPhoto[]
  limit?: number | undefined
  onAdd?: (() => void) | undefined
  onOpen?: ((id: string) => void) | undefined
  onRemove?: ((id: string) => void) | undefined
  onRetry?: ((id: string) => void) | undefined
}

const defaultLimit = 9

/** Three by three. Without onAdd and onRemove it only shows. */
export const PhotoStrip = ({ photos, limit = defaultLimit, onAdd, onOpen, onRemove, onRetry }: PhotoStripProps) => (
  <View className='photo-strip'>
    {photos.map((photo, position) => (
      <PhotoThumb key={photo.id} photo={photo} position={position + 1} onOpen={onOpen} onRemove={onRemove} onRetry={onRetry} />
    ))}
    {onAdd && photos.length < limit && (
      <Tappable
        className='photo-strip__cell photo-strip__add'
        label={`${uiWords.addPhoto}，${uiWords.photoCount(photos.length, limit)}`}
        onTap={onAdd}
      >
        <View className='photo-strip__inside'>
          <Icon name='camera' size='large' />
          <View>{uiWords.addPhoto}</View>
        </View>
      </Tappable>
    )}
  </View>
)
