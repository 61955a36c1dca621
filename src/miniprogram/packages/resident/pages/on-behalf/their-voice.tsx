import { useEffect, useRef, useState } from 'react'
import { sendFile } from '../../../../features/report/send-file'
import { proxyWords } from '../../../../locales/proxy'
import { newId } from '../../../../platform/id'
import { canRecord, type Recording, startRecording } from '../../../../platform/recorder'
import { BigButton } from '../../../../ui/big-button'
import { ListRow } from '../../../../ui/list-row'
import { Tappable } from '../../../../ui/tappable'
import { showToast } from '../../../../ui/toast'

type TheirVoiceProps = { county: number; recording: string | undefined; onRecorded: (id: string | undefined) => void }

/** The person's own voice, sent as soon as it is recorded. */
export const TheirVoice = ({ county, recording, onRecorded }: TheirVoiceProps) => {
  const running = useRef<Recording>()
  const [isRunning, setIsRunning] = useState(false)
  useEffect(() => () => running.current?.stop(), [])
  const record = async () => {
    try {
      running.current = await startRecording()
      if (!running.current) return
      setIsRunning(true)
      const file = await running.current.finished
      const id = newId()
      await sendFile({ id, kind: 'recording', ...file }, county, () => {})
      onRecorded(id)
    } catch {
      showToast(proxyWords.recordFailed)
    }
    running.current = undefined
    setIsRunning(false)
  }
  if (recording) {
    const remove = (
      <Tappable label={proxyWords.recordRemove} onTap={() => onRecorded(undefined)}>
        {proxyWords.recordRemove}
      </Tappable>
    )
    return <ListRow icon='microphone' title={proxyWords.recorded} end={remove} />
  }
  if (!canRecord) return null
  if (isRunning) return <BigButton kind='danger' icon='stop' label={proxyWords.recordStop} onTap={() => running.current?.stop()} />
  return <BigButton kind='secondary' icon='microphone' label={proxyWords.record} onTap={() => void record()} />
}
