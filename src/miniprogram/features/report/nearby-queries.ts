import { useMutation, useQuery } from '@tanstack/react-query'
import type { GivenPlace } from '../../../contract/place'
import { cloud } from '../../platform/cloud'
import { sendDraftFiles } from './draft-files'
import { type DraftPlace, discardDraft, readDraft } from './report-draft'
import { useTellOfReport } from './report-queries'

/** What neighbors have reported that may be the same; where it cannot be asked nobody waits for it. */
export const useNearby = ({ place, category, words }: { place: GivenPlace | undefined; category: string | null; words: string }) =>
  useQuery({
    queryKey: ['nearby', place, category, words],
    queryFn: () => (place && category ? cloud.nearby.matters({ place, category, words }) : []),
    enabled: place !== undefined && category !== null,
    retry: false,
  })

interface Joining {
  readonly matter: { readonly county: number; readonly id: string }
  readonly join: string
  readonly place: DraftPlace | null
  /** WeChat's own question, asked in the tap. */
  readonly asked: Promise<void>
}

/** What was written on the way goes along, and the photos that will go; then there is nothing left to send. */
export const useJoin = () => {
  const tell = useTellOfReport()
  return useMutation({
    mutationFn: async ({ matter, join, place, asked }: Joining) => {
      await asked
      await sendDraftFiles(matter.county).catch(() => undefined)
      const { words, attachments } = readDraft()
      const sent = attachments.filter(({ sentTo }) => sentTo === matter.county).map(({ id }) => id)
      return cloud.nearby.join({ county: matter.county, id: matter.id, join, place: place?.given ?? null, words, attachments: sent })
    },
    onSuccess: (report) => {
      discardDraft()
      tell(report)
    },
  })
}
