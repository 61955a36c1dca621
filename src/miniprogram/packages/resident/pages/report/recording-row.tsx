import { useEffect, useRef, useState } from 'react'
import { addFiles, removeFile } from '../../../../features/report/draft-files'
import type { DraftAttachment } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { canRecord, type Recording, startRecording } from '../../../../platform/recorder'
import { BigButton } from '../../../../ui/big-button'
import { ListRow } from '../../../../ui/list-row'
import { Tappable } from '../../../../ui/tappable'
import { showToast } from '../../../../ui/toast'

type RecordingRowProps = { attachments: readonly DraftAttachment[]; county: number | undefined }

/** For whoever would rather speak than write: one recording, which a person may also take back. */
export const RecordingRow = ({ attachments, county }: RecordingRowProps) => {
  const { seconds, toggle } = useRecording((file) => addFiles([file], 'recording', county))
  const recorded = attachments.find(({ kind }) => kind === 'recording')
  if (recorded) {
    const remove = (
      <Tappable label={reportWords.recordRemove} onTap={() => removeFile(recorded.id)}>
        {reportWords.recordRemove}
      </Tappable>
    )
    return <ListRow icon='microphone' title={reportWords.recorded} end={remove} />
  }
  if (!canRecord) return null
  if (seconds === undefined) return <BigButton kind='secondary' icon='microphone' label={reportWords.recordStart} onTap={toggle} />
  return <BigButton kind='danger' icon='stop' label={`${reportWords.recordStop}（${reportWords.recording(seconds)}）`} onTap={toggle} />
}

const useRecording = (onRecorded: (file: Awaited<Recording['finished']>) => void) => {
  const [seconds, setSeconds] = useState<number>()
  const recording = useRef<Recording>()
  const isRunning = seconds !== undefined
  useEffect(() => {
    if (!isRunning) return
    const clock = setInterval(() => setSeconds((passed = 0) => passed + 1), 1000)
    return () => clearInterval(clock)
  }, [isRunning])
  useEffect(() => () => recording.current?.stop(), [])
  const record = async () => {
    try {
      recording.current = await startRecording()
      if (!recording.current) return
      setSeconds(0)
      onRecorded(await recording.current.finished)
    } catch {
      showToast(reportWords.recordFailed)
    }
    recording.current = undefined
    setSeconds(undefined)
  }
  return { seconds, toggle: () => (recording.current ? recording.current.stop() : void record()) }
}
