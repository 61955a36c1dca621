import { useEffect } from 'react'
import type { Guess } from '../../../../../contract/category'
import { useGuess } from '../../../../features/category/category-queries'
import { homePlace } from '../../../../features/home/home-place'
import { useHome } from '../../../../features/home/home-queries'
import { useGridPlace } from '../../../../features/place/place-queries'
import { changeDraft, leadOf, type ReportDraft, useReportDraft } from '../../../../features/report/report-draft'
import { useSession } from '../../../../features/session/session-queries'
import { reportWords } from '../../../../locales/report'
import { usePageParams } from '../../../../platform/page-params'
import { gridIn } from '../../../../platform/scan'

const unclear = { code: null, name: reportWords.unclear }

/** The draft with what is filled in for the person: home as the place, the guess as the category. */
export const useReportForm = () => {
  const draft = useReportDraft()
  const session = useSession()
  const home = useHome(session.data?.signedIn ?? false).data
  const place = draft.place ?? (home ? homePlace(home) : null)
  const lead = leadOf(draft)
  // 线索: not even a guess is asked for before the person says that it is something else.
  const guess = useGuess(lead ? '' : draft.words, place?.county).data
  useScannedGrid()
  /** A matter about an official is for the center alone. */
  const ring = draft.about ? ('centerOnly' as const) : (draft.ring ?? ('public' as const))
  return { draft, home, place, ring, lead, ...heardIn(draft, draft.words.trim() ? guess : undefined) }
}

/** What the words sound like, as far as the person has not chosen otherwise. */
const heardIn = (draft: ReportDraft, guess: Guess | undefined) => {
  const guesses = guess?.categories ?? []
  return {
    guesses,
    category: draft.category ?? guesses[0] ?? unclear,
    kind: draft.kind ?? guess?.kind ?? ('help' as const),
    guessedAbout: guess?.about ?? null,
    danger: dangerIn(draft, guess),
  }
}

/** Who said that it is no lead is not stopped for sounding like one a second time. */
const dangerIn = ({ notALead }: ReportDraft, guess: Guess | undefined) => {
  const danger = guess?.danger ?? null
  return danger && notALead && isLeadKind(danger.kind) ? null : danger
}

const isLeadKind = (kind: string) => kind === 'fraud' || kind === 'gang'

export type ReportForm = ReturnType<typeof useReportForm>

/** A grid's code on a poster opens this page with its place. */
const useScannedGrid = () => {
  const { grid, scene } = usePageParams()
  const { data: scanned } = useGridPlace(gridIn(grid ?? scene ?? ''))
  useEffect(() => {
    if (!scanned?.grid) return
    const name = `${scanned.community.name} ${scanned.grid.name}`
    changeDraft({ place: { given: { by: 'grid', grid: scanned.grid.code, words: '' }, county: scanned.county, name } })
  }, [scanned])
}
