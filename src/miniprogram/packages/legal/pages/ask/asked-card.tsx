import { View } from '@tarojs/components'
import { toStripPhoto } from '../../../../features/report/files-of-draft'
import { askWords } from '../../../../locales/ask'
import { Card } from '../../../../ui/card'
import { PhotoStrip } from '../../../../ui/photo-strip'
import { type AskDraft, askFiles } from '../../ask-draft'
import './ask.scss'

/** What was asked, as the adviser will have it. */
export const AskedCard = ({ draft: { words, attachments } }: { draft: AskDraft }) => {
  const onTheirWay = askFiles.useFilesOnTheirWay()
  const photos = attachments.filter(({ kind }) => kind === 'photo')
  const papers = attachments.filter(({ kind }) => kind === 'file')
  return (
    <Card>
      <View className='ask-words'>{words.trim() || askWords.noWords}</View>
      {attachments.some(({ kind }) => kind === 'recording') && <View className='ask-note'>{askWords.recorded}</View>}
      {photos.length > 0 && <PhotoStrip photos={photos.map((photo) => toStripPhoto(photo, onTheirWay[photo.id]))} />}
      {papers.map(({ id, name }) => (
        <View key={id} className='ask-note'>
          {name}
        </View>
      ))}
    </Card>
  )
}
