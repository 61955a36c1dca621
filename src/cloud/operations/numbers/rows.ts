import type { NumberRow } from '../../../contract/numbers'
import { type CountedRow, publishedRows } from '../../../domain/published-rows'
import { publishedRate, type RateName, ranksOf, rateOf } from '../../../domain/report-rates'
import { numbersWording } from '../../wording/numbers'

interface RowRules {
  readonly publishedLeast: number
  readonly rankingLeast: number
  readonly names: ReadonlyMap<string, string>
  /** A grid is one person's work, and persons are never ranked. */
  readonly isRanked: boolean
  /** What may be told of it elsewhere too. */
  readonly mayStand?: (key: string) => boolean
}

/** Rows as they may be shown: those that are ranked by their places, then the largest first. */
export const rowsOf = (rows: readonly CountedRow[], { publishedLeast, rankingLeast, names, isRanked, mayStand }: RowRules): NumberRow[] => {
  const shown = publishedRows(rows, publishedLeast, mayStand) ?? []
  const ranks = isRanked ? ranksOf(shown, rankingLeast) : new Map<string, number>()
  return shown.map(({ key, counts }) => {
    const share = (name: RateName) => publishedRate(rateOf[name](counts), publishedLeast) ?? null
    const { received, closed, open, elsewhere } = counts
    return {
      area: key,
      name: key === null ? numbersWording.rest : (names.get(key) ?? key),
      ...{ received, closed, open, elsewhere },
      response: share('response'),
      onTime: share('onTime'),
      solved: share('solved'),
      satisfied: share('satisfied'),
      coverage: share('coverage'),
      returned: share('returned'),
      reopened: share('reopened'),
      whistled: share('whistled'),
      reportedIn: share('reportedIn'),
      rank: key === null ? null : (ranks.get(key) ?? null),
    }
  })
}
