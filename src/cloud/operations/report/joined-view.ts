import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import type { Part } from '../../../domain/role'
import type { App } from '../../app'
import { findPublicPlace, findRating } from '../../store/join-store'
import type { FoundReport } from '../../store/report-view-store'

/** Whoever joined and is nothing else to the matter. */
export const isJoinerOnly = (roles: readonly Part[]): boolean => roles.length > 0 && roles.every((role) => role === 'joiner')

/** 我也遇到: every answer, and nothing that only whoever filed it said; one's own judgment stands in the place of theirs. */
export const asJoined = async (
  { db }: Pick<App, 'db'>,
  { account }: Person,
  { view, row }: { view: ReportView; row: FoundReport },
): Promise<ReportView> => {
  const rating = await findRating(db, row, account, row.reopen_count)
  const own = view.timeline.filter(({ actorRole, byNeighbor }) => actorRole === 'joiner' && !byNeighbor)
  return {
    ...view,
    part: 'joiner',
    words: own.find(({ event }) => event === 'join')?.words ?? '',
    placeWords: await findPublicPlace(db, row),
    attachments: own.flatMap(({ attachments }) => attachments),
    result: rating?.result ?? null,
    reporterName: null,
    // Said once is said; a new end is asked about anew.
    actions: view.actions.filter((action) => action !== 'confirm' || !rating),
  }
}
