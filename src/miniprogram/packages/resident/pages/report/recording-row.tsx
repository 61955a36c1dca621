import type { DraftAttachment } from '../../../../features/report/draft-attachment'
import { addFiles, removeFile } from '../../../../features/report/draft-files'
import { useRecording } from '../../../../features/report/use-recording'
import { reportWords } from '../../../../locales/report'
import { canRecord } from '../../../../platform/recorder'
import { BigButton } from '../../../../ui/big-button'
import { ListRow } from '../../../../ui/list-row'
import { Tappable } from '../../../../ui/tappable'

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
