import { useState } from 'react'
import { sendFile } from '../../../../features/report/send-file'
import { useRecording } from '../../../../features/report/use-recording'
import { askWords } from '../../../../locales/ask'
import { newId } from '../../../../platform/id'
import { canRecord } from '../../../../platform/recorder'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Tappable } from '../../../../ui/tappable'

type StepVoiceProps = { county: number; recording: string | undefined; onRecorded: (id: string | undefined) => void }

/** Said instead of written; it is sent as soon as it is spoken. */
export const StepVoice = ({ county, recording, onRecorded }: StepVoiceProps) => {
  const [refusal, setRefusal] = useState<string>()
  const { seconds, toggle } = useRecording((file) => {
    const id = newId()
    sendFile({ id, kind: 'recording', ...file }, county, () => undefined).then(
      () => {
        setRefusal(undefined)
        onRecorded(id)
      },
      ({ message }: Error) => setRefusal(message),
    )
  })
  if (recording) {
    const remove = (
      <Tappable label={askWords.recordRemove} onTap={() => onRecorded(undefined)}>
        {askWords.recordRemove}
      </Tappable>
    )
    return (
      <ListGroup>
        <ListRow icon='microphone' title={askWords.recorded} end={remove} />
      </ListGroup>
    )
  }
  if (!canRecord) return null
  return (
    <>
      {seconds === undefined ? (
        <BigButton kind='secondary' icon='microphone' label={askWords.recordStart} onTap={toggle} />
      ) : (
        <BigButton kind='danger' icon='stop' label={`${askWords.recordStop}（${askWords.recording(seconds)}）`} onTap={toggle} />
      )}
      {refusal && <Notice tone='warn'>{refusal}</Notice>}
    </>
  )
}
