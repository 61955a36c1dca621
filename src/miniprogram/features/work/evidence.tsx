import { View } from '@tarojs/components'
import type { Attachment } from '../../../contract/photo'
import { matterWords } from '../../locales/work'
import { fileAddress, showPhotos } from '../../platform/photo'
import { playSound } from '../../platform/sound'
import { BigButton } from '../../ui/big-button'
import { Notice } from '../../ui/notice'
import { PhotoStrip } from '../../ui/photo-strip'
import type { StripPhoto } from '../../ui/photo-thumb'
import './evidence.scss'

/** What the resident added: photos to look at, recordings to hear; both only once they are safe to show. */
export const Evidence = ({ attachments }: { attachments: readonly Attachment[] }) => {
  if (attachments.length === 0) return null
  const shown = attachments.filter(({ state }) => state !== 'rejected')
  const photos = shown.filter(({ kind }) => kind === 'photo').map(toStripPhoto)
  const recordings = shown.flatMap(({ id, kind, url }) => (kind === 'recording' && url ? [{ id, url }] : []))
  const urls = photos.flatMap(({ url }) => url ?? [])
  const open = (id: string) => {
    const url = photos.find((photo) => photo.id === id)?.url
    if (url) showPhotos(urls, url)
  }
  return (
    <View className='evidence'>
      {photos.length > 0 && <PhotoStrip photos={photos} onOpen={open} />}
      {shown.some(({ state }) => state === 'processing') && <Notice tone='info'>{matterWords.processing}</Notice>}
      {shown.length < attachments.length && <Notice tone='warn'>{matterWords.rejected}</Notice>}
      {recordings.map(({ id, url }, position) => (
        <BigButton key={id} kind='secondary' icon='play' label={matterWords.recording(position + 1)} onTap={() => playSound(url)} />
      ))}
    </View>
  )
}

const toStripPhoto = ({ id, state, url }: Attachment): StripPhoto =>
  state === 'ready' && url ? { id, state: 'ready', url: fileAddress(url) } : { id, state: 'processing' }
