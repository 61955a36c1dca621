import { filesOfDraft } from './files-of-draft'
import { changeDraft, readDraft } from './report-draft'

/** The photos and the recording of a report that is being written. */
export const { addFiles, removeFile, sendDraftFile, sendDraftFiles, forgetSent, useFilesOnTheirWay } = filesOfDraft({
  read: () => readDraft().attachments,
  write: (attachments) => changeDraft({ attachments }),
})
