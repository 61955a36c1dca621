import { Image, View } from '@tarojs/components'
import { uiWords } from '../locales/ui'
import { Icon } from './icon'
import { Progress } from './progress'
import { Tappable } from './tappable'
import './photo-strip.scss'

/** pending: waits to be sent; uploading: on its way; processing: being made safe to show; ready; failed: may be tried again. */
export type StripPhoto = {
  id: string
  state: 'pending' | 'uploading' | 'processing' | 'ready' | 'failed'
  url?: string | undefined
  percent?: number | undefined
}

type PhotoThumbProps = {
  photo: StripPhoto
  position: number
  onOpen: ((id: string) => void) | undefined
  onRemove: ((id: string) => void) | undefined
  onRetry: ((id: string) => void) | undefined
}

const captions = { pending: uiWords.photoPending, processing: uiWords.photoProcessing, failed: uiWords.photoFailed } as const

const Caption = ({ photo }: { photo: StripPhoto }) => {
  if (photo.state === 'ready') return null
  const percent = Math.round(photo.percent ?? 0)
  return (
    <View className={`photo-strip__caption photo-strip__caption--${photo.state}`}>
      <View>{photo.state === 'uploading' ? uiWords.photoUploading(percent) : captions[photo.state]}</View>
      {photo.state === 'uploading' && <Progress label={uiWords.photoUploading(percent)} percent={percent} showsLabel={false} />}
    </View>
  )
}

export const PhotoThumb = ({ photo, position, onOpen, onRemove, onRetry }: PhotoThumbProps) => {
  const isFailed = photo.state === 'failed'
  const label = isFailed ? uiWords.retryPhoto(position) : uiWords.openPhoto(position)
  return (
    <View className='photo-strip__cell'>
      <Tappable className='photo-strip__inside' label={label} onTap={() => (isFailed ? onRetry : onOpen)?.(photo.id)}>
        {photo.url ? (
          <Image className='photo-strip__image' src={photo.url} mode='aspectFill' lazyLoad aria-hidden='true' />
        ) : (
          <Icon name='photo' size='large' />
        )}
        <Caption photo={photo} />
      </Tappable>
      {onRemove && (
        <Tappable className='photo-strip__remove' label={uiWords.removePhoto(position)} onTap={() => onRemove(photo.id)}>
          <View className='photo-strip__cross'>
            <Icon name='cross' />
          </View>
        </Tappable>
      )}
    </View>
  )
}
