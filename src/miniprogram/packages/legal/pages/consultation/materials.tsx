import { View } from '@tarojs/components'
import type { Attachment } from '../../../../../contract/photo'
import { consultationWords } from '../../../../locales/consultation'
import { openFile } from '../../../../platform/open-file'
import { fileAddress, showPhotos } from '../../../../platform/photo'
import { playSound } from '../../../../platform/sound'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { PhotoStrip } from '../../../../ui/photo-strip'
import '../../consultation.scss'

/** Photos, recordings and papers of one message. */
export const Materials = ({ attachments }: { attachments: readonly Attachment[] }) => {
  const ready = attachments.flatMap(({ id, kind, url, name }) => (url ? [{ id, kind, url: fileAddress(url), name }] : []))
  const photos = ready.filter(({ kind }) => kind === 'photo')
  const others = ready.filter(({ kind }) => kind !== 'photo')
  const waiting = attachments.filter(({ state }) => state === 'processing').length
  const open = (id: string) => {
    const url = photos.find((photo) => photo.id === id)?.url
    if (url)
      void showPhotos(
        photos.map((photo) => photo.url),
        url,
      )
  }
  return (
    <>
      {photos.length > 0 && <PhotoStrip photos={photos.map(({ id, url }) => ({ id, url, state: 'ready' as const }))} onOpen={open} />}
      {others.length > 0 && (
        <ListGroup>
          {others.map(({ id, kind, url, name }) =>
            kind === 'recording' ? (
              <ListRow key={id} icon='play' title={consultationWords.listen} onTap={() => playSound(url)} />
            ) : (
              <ListRow key={id} icon='list' title={name ?? consultationWords.sourceFiles} onTap={() => void openFile(url, name ?? '')} />
            ),
          )}
        </ListGroup>
      )}
      {waiting > 0 && <View className='consultation-note'>{consultationWords.processing(waiting)}</View>}
    </>
  )
}
