import { useState } from 'react'
import { sendFile } from '../../../features/report/send-file'
import { useRecording } from '../../../features/report/use-recording'
import { deskWords } from '../../../locales/adviser'
import { newId } from '../../../platform/id'
import { canRecord } from '../../../platform/recorder'
import { BigButton } from '../../../ui/big-button'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Progress } from '../../../ui/progress'
import { showToast } from '../../../ui/toast'

type VoiceRowProps = { county: number; voice: string | undefined; onVoice: (id: string | undefined) => void }

/** 语音答复, sent as soon as it is spoken. */
export const VoiceRow = ({ county, voice, onVoice }: VoiceRowProps) => {
  const [percent, setPercent] = useState<number>()
  const { seconds, toggle } = useRecording(async (file) => {
    const id = newId()
    setPercent(0)
    await sendFile({ id, kind: 'recording', ...file }, county, setPercent).then(
      () => onVoice(id),
      () => showToast(deskWords.voiceFailed),
    )
    setPercent(undefined)
  })
  if (voice)
    return (
      <ListGroup>
        <ListRow icon='microphone' title={deskWords.voiceKept} end={deskWords.voiceRemove} onTap={() => onVoice(undefined)} />
      </ListGroup>
    )
  if (percent !== undefined) return <Progress label={deskWords.voiceSending} percent={percent} />
  if (!canRecord) return null
  if (seconds === undefined) return <BigButton kind='secondary' icon='microphone' label={deskWords.voice} onTap={toggle} />
  return <BigButton kind='danger' icon='stop' label={deskWords.voiceStop(seconds)} onTap={toggle} />
}
