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
  /** For whoever cannot wait for photos that will not go: only what the cloud has. */
  readonly withoutUnsent: boolean
}

/** Network first, then the draft: it goes only when the cloud has the report. */
export const useSendReport = () => {
  const tell = useTellOfReport()
  return useMutation({
    mutationFn: async ({ place, category, asked, withoutUnsent }: ToSend) => {
      await asked
      if (!withoutUnsent) await sendDraftFiles(place.county)
      const { id, words, nameShown, attachments } = readDraft()
      const sent = attachments.filter(({ sentTo }) => sentTo === place.county).map((each) => each.id)
      return cloud.report.submit({ id, words, category, place: place.given, nameShown, attachments: sent })
    },
    onSuccess: ({ report }) => {
      discardDraft()
      tell(report)
    },
  })
}
