import * as z from 'zod/mini'
import { leadIn } from '../../../../../contract/lead'
import type { Grid } from '../../../../../contract/place'
import { type FileForOther, ProxyRelation, type ProxySentence } from '../../../../../contract/proxy'
import { useGuess } from '../../../../features/category/category-queries'
import { DraftAttachment } from '../../../../features/report/draft-attachment'
import { forgetPhotos, useKeptForm, useKeptPhotos } from '../../../../features/report/kept-form'
import { proxyWords } from '../../../../locales/proxy'
import { newId } from '../../../../platform/id'
import { kept } from '../../../../platform/storage'

const OtherDraft = z.object({
  version: z.literal(1),
  /** Made once: sent again after a lost answer it is the same matter. */
  id: z.uuid(),
  name: z.string(),
  phone: z.string(),
  relation: ProxyRelation,
  words: z.string(),
  /** None until the person chooses; null is 说不清. */
  category: z.optional(z.nullable(z.string())),
  grid: z.string(),
  placeWords: z.string(),
  consent: z.string(),
  /** The time of their word is that of the first letter of it. */
  agreedAt: z.optional(z.string()),
  recording: z.optional(z.string()),
  photos: z.array(DraftAttachment),
})
type OtherDraft = z.infer<typeof OtherDraft>

const emptyDraft = (): OtherDraft => ({
  version: 1,
  id: newId(),
  relation: 'neighbor',
  ...{ name: '', phone: '', words: '', grid: '', placeWords: '', consent: '', photos: [] },
})

const keptOther = kept('otherDraft', OtherDraft)
const mayKeep = ({ words }: OtherDraft) => !leadIn(words)

/** What is written down for somebody else, kept until it was sent. */
export const useOnBehalf = (grids: readonly [Grid, ...Grid[]]) => {
  const { form, latest, change, forget } = useKeptForm(keptOther, emptyDraft, mayKeep)
  const county = Number(grids[0].code.slice(0, 6))
  const photos = useKeptPhotos({ county, read: () => latest.current.photos, write: (next) => change({ photos: next }) })
  const guesses = useGuess(leadIn(form.words) ? '' : form.words, county).data?.categories ?? []
  const { name, phone, relation, words, placeWords, consent, recording } = form
  const grid = grids.some(({ code }) => code === form.grid) ? form.grid : grids[0].code
  const category = form.category === undefined ? (guesses[0]?.code ?? null) : form.category
  const agreed = () => ({ agreedAt: latest.current.agreedAt ?? new Date().toISOString() })
  const { missing } = proxyWords
  const wanting = [
    [!name.trim(), missing.name],
    [!phone.trim(), missing.phone],
    [!words.trim() && photos.sentIds.length === 0, missing.words],
    [!consent.trim() && !recording, missing.consent],
    [photos.areOnTheirWay, missing.onTheirWay],
  ] as const
  const problem = (): string | undefined => wanting.find(([isWanting]) => isWanting)?.[1]
  const filed = ({ version }: ProxySentence): FileForOther => ({
    id: form.id,
    words: words.trim(),
    category,
    place: { by: 'grid', grid, words: placeWords.trim() || (grids.find(({ code }) => code === grid)?.name ?? '') },
    attachments: photos.sentIds,
    relation,
    person: { name: name.trim(), phone: phone.trim() },
    consent: { version, ...atOf(agreed()), words: consent.trim(), recording: recording ?? null },
  })
  return {
    ...{ county, photos, name, phone, relation, words, category, guesses, grid, placeWords, consent, recording, problem, filed },
    set: (changed: Partial<Pick<OtherDraft, 'name' | 'phone' | 'relation' | 'words' | 'category' | 'grid' | 'placeWords'>>) =>
      change(changed),
    setConsent: (said: string) => change({ consent: said, ...agreed() }),
    setRecording: (sent: string | undefined) => change({ recording: sent, ...agreed() }),
    discard: () => {
      forgetPhotos(form.photos)
      forget()
    },
  }
}
export type OnBehalf = ReturnType<typeof useOnBehalf>

const atOf = ({ agreedAt }: { agreedAt: string }) => ({ at: agreedAt })
