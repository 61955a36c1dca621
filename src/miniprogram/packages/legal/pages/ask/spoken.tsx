import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { useRecording } from '../../../../features/report/use-recording'
import { askWords } from '../../../../locales/ask'
import { canRecord } from '../../../../platform/recorder'
import { playSound } from '../../../../platform/sound'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Tappable } from '../../../../ui/tappable'
import { askFiles, useAskDraft } from '../../ask-draft'
import './ask.scss'

type SpokenProps = { county: number | undefined; speaksNow: boolean; onSpoken: (() => void) | undefined }

/** For whoever would rather speak than write: begun and ended with one tap each, and then the next question comes by itself. */
export const Spoken = ({ county, speaksNow, onSpoken }: SpokenProps) => {
  const { attachments } = useAskDraft()
  const recorded = attachments.find(({ kind }) => kind === 'recording')
  const { seconds, toggle } = useRecording((file) => {
    askFiles.addFiles([file], 'recording', county)
    onSpoken?.()
  })
  const hasBegun = useRef(false)
  useEffect(() => {
    if (!speaksNow || recorded || hasBegun.current || !canRecord) return
    hasBegun.current = true
    toggle()
  }, [speaksNow, recorded, toggle])
  if (recorded) {
    const remove = (
      <Tappable label={askWords.recordRemove} onTap={() => askFiles.removeFile(recorded.id)}>
        {askWords.recordRemove}
      </Tappable>
    )
    return (
      <ListGroup>
        <ListRow icon='microphone' title={askWords.recorded} end={remove} />
        {recorded.path && <ListRow icon='play' title={askWords.listen} onTap={() => playSound(recorded.path)} />}
      </ListGroup>
    )
  }
  if (!canRecord) return null
  return (
    <View className='ask-speak'>
      {seconds === undefined ? (
        <BigButton kind={onSpoken ? 'primary' : 'secondary'} icon='microphone' label={askWords.recordStart} onTap={toggle} />
      ) : (
        <BigButton kind='danger' icon='stop' label={`${askWords.recordStop}（${askWords.recording(seconds)}）`} onTap={toggle} />
      )}
      <View className='ask-note'>{askWords.speakNote}</View>
    </View>
  )
}
