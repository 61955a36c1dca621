import { View } from '@tarojs/components'
import { useFilesOnTheirWay } from '../../../../features/report/draft-files'
import { toStripPhoto } from '../../../../features/report/files-of-draft'
import type { ReportDraft } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { Card } from '../../../../ui/card'
import { Icon } from '../../../../ui/icon'
import { PhotoStrip } from '../../../../ui/photo-strip'
import './report.scss'

export const SaidCard = ({ draft: { words, attachments } }: { draft: ReportDraft }) => {
  const onTheirWay = useFilesOnTheirWay()
  const photos = attachments.filter(({ kind }) => kind === 'photo')
  const sent = attachments.filter(({ sentTo }) => sentTo !== null).length
  return (
    <Card>
      <View className='said-words'>{words.trim() || reportWords.noWords}</View>
      {attachments.length > photos.length && (
        <View className='said-recording'>
          <Icon name='microphone' />
          <View>{reportWords.recorded}</View>
        </View>
      )}
      {photos.length > 0 && <PhotoStrip photos={photos.map((photo) => toStripPhoto(photo, onTheirWay[photo.id]))} />}
      {sent < attachments.length && <View className='said-note'>{reportWords.photoProgress(sent, attachments.length)}</View>}
    </Card>
  )
}
