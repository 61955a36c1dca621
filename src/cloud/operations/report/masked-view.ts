import type { ReportSummary, ReportView } from '../../../contract/report'
import { type Sight, sightAs, sightOf, type Viewer } from '../../../domain/report-sight'
import { isStaff, type Part } from '../../../domain/role'
import type { FoundReport, ListedReport } from '../../store/report-view-store'
import { matterWording } from '../../wording/matter'

/** The row as these parts may see it: a name that their ring does not show is one that was never shown. */
export const rowSeen = (row: FoundReport, roles: readonly Part[]): FoundReport =>
  sightAs(row.ring, roles).name ? row : { ...row, name_shown: false, reporter_name: null, caller_name: null }

/** A matter as its ring shows it to whoever has these parts in it; what colleagues write to each other stays theirs. */
export const asRingShows = (view: ReportView, row: FoundReport, roles: readonly Part[]): ReportView => {
  const sight = sightAs(row.ring, roles)
  const isWhole = sight.words && sight.photos && sight.place === 'exact' && sight.phone
  const isKnown = roles.some((role) => role === 'resident' || role === 'dispatcher' || role === 'supervisor')
  const own = { ...view, about: isKnown ? row.about : null }
  if (isWhole) return own
  return {
    ...own,
    ...coveredSummary(own, sight, row.grid_name),
    attachments: sight.photos ? view.attachments : [],
    reporterCall: sight.phone ? view.reporterCall : null,
    ...(!sight.name && { mayRevealName: false }),
    // What a neighbor said of a matter that anybody may join is kept from others already, and never from themselves.
    timeline: view.timeline.map((entry) =>
      isStaff(entry.actorRole) || entry.actorRole === 'joiner'
        ? entry
        : { ...entry, words: sight.words ? entry.words : null, attachments: sight.photos ? entry.attachments : [] },
    ),
  }
}

const coveredSummary = <Covered extends Pick<ReportSummary, 'words' | 'placeWords'>>(
  { words, placeWords }: Covered,
  sight: Pick<Sight, 'words' | 'place'>,
  near: string | null,
) => ({
  words: sight.words ? words : matterWording.wordsCovered,
  placeWords: sight.place === 'exact' ? placeWords : sight.place === 'near' && near ? near : matterWording.placeCovered,
})

/** One line of a list, for a unit's people: what the ring keeps from them is not in the list either. */
export const summaryForUnit = (summary: ReportSummary, { ring }: Pick<ListedReport, 'ring'>): ReportSummary => ({
  ...summary,
  ...coveredSummary(summary, sightAs(ring, ['officer']), null),
})

/** Where it is, as it may stand in a message to this viewer. */
export const placeTold = ({ ring, place_words }: Pick<ListedReport, 'ring' | 'place_words'>, viewer: Viewer): string =>
  sightOf(ring, viewer).place === 'exact' ? place_words : matterWording.placeCovered
