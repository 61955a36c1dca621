import { useMutation } from '@tanstack/react-query'
import { cloud } from '../../platform/cloud'
import { sendDraftFiles } from './draft-files'
import { type DraftPlace, discardDraft, readDraft } from './report-draft'
import { useTellOfReport } from './report-queries'

interface ToSend {
  readonly place: DraftPlace
  readonly category: string | null
  /** WeChat's own question, asked in the tap. */
  readonly asked: Promise<void>
}

/** Network first, then the draft: it goes only when the cloud has the report. */
export const useSendReport = () => {
  const tell = useTellOfReport()
  return useMutation({
    mutationFn: async ({ place, category, asked }: ToSend) => {
      await asked
      await sendDraftFiles(place.county)
      const { id, words, nameShown, attachments } = readDraft()
      return cloud.report.submit({ id, words, category, place: place.given, nameShown, attachments: attachments.map((each) => each.id) })
    },
    onSuccess: ({ report }) => {
      discardDraft()
      tell(report)
    },
  })
}
