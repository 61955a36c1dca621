import { useMutation } from '@tanstack/react-query'
import type { ReportKind, Ring } from '../../../contract/report'
import { cloud, Refused } from '../../platform/cloud'
import { forgetSent, sendDraftFiles } from './draft-files'
import { type DraftPlace, discardDraft, readDraft } from './report-draft'
import { useTellOfReport } from './report-queries'

interface ToSend {
  readonly place: DraftPlace
  readonly category: string | null
  readonly kind: ReportKind
  readonly ring: Ring
  /** WeChat's own question, asked in the tap. */
  readonly asked: Promise<void>
  /** For whoever cannot wait for photos that will not go: only what the cloud has. */
  readonly withoutUnsent: boolean
}

/** Network first, then the draft: it goes only when the cloud has the report. */
export const useSendReport = () => {
  const tell = useTellOfReport()
  return useMutation({
    mutationFn: async (toSend: ToSend) => {
      await toSend.asked
      return send(toSend).catch((error: unknown) => {
        if (!(error instanceof Refused && error.failure === 'attachmentNotFound')) throw error
        // The cloud keeps what is not reported for two days; an older draft's photos go again.
        forgetSent()
        return send(toSend)
      })
    },
    onSuccess: ({ report }) => {
      discardDraft()
      tell(report)
    },
  })
}

const send = async ({ place, category, kind, ring, withoutUnsent }: ToSend) => {
  if (!withoutUnsent) await sendDraftFiles(place.county)
  const { id, words, nameShown, attachments, about = null, visit = null, relapseOf, consultation } = readDraft()
  const sent = attachments.filter(({ sentTo }) => sentTo === place.county).map((each) => each.id)
  const privacy = kind === 'praise' ? {} : { ring, about }
  const errand = kind === 'errand' ? { visit } : {}
  const again = relapseOf ? { relapseOf: relapseOf.id } : {}
  const submitted = await cloud.report.submit({
    id,
    words,
    category,
    kind,
    ...privacy,
    ...errand,
    ...again,
    place: place.given,
    nameShown,
    attachments: sent,
  })
  // That the report is there is what counts; the link may be missing.
  if (consultation) await linkTo(consultation, submitted.report).catch(() => undefined)
  return submitted
}

const linkTo = async (key: { county: number; id: string }, { county, id }: { county: number; id: string }) => {
  const { revision } = await cloud.consultation.view(key)
  await cloud.consultation.advance({ ...key, revision, action: 'convert', reason: 'gridMatter', report: { county, id } })
}
