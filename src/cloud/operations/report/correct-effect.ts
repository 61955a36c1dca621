import type { Failure } from '../../../contract/failure'
import type { Step } from '../../../contract/report-step'
import { dueAt } from '../../../domain/deadline'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { isStaff } from '../../../domain/role'
import { toPoint } from '../../store/report-filing-store'
import { whoseTurn } from '../duty/whose-turn'
import type { WorkedPlace } from '../place/resolve-place'
import { refuseGrid } from '../routing/refuse-route'
import { sidesOf } from './border'
import type { Decide, Effect, Taking } from './effect'
import type { LockedReport } from './take-step'
import { holders } from './told'

/** 更正: the same number, another kind of matter or another place of the same county. */
export const correct: Decide = async (taking, report, step) => {
  const { category, place } = step.correction ?? {}
  const found = narrowed(report, taking.places.get(step.id))
  const wrong = wrongIn(taking, report, step)
  if (wrong) return fail(wrong)
  const kind: Effect['change'] = category === undefined ? {} : { category }
  const clock = { isRecast: isRecast(taking, report, category) }
  if (!place || !found) return succeed({ change: kind, told: [], clock })
  // 回避: a guarded matter lies with no village, wherever it is said to be.
  if (report.avoids !== null) return succeed({ change: { ...kind, place_words: place.words }, told: [], clock })
  const change = { ...kind, ...placed(found, place.words) }
  if (!isTakenUpAnew(report, found)) return succeed({ change, told: [], clock })
  return takenUpAnew(taking, report, { found, change, clock, category: category ?? report.category })
}

interface Anew extends Pick<Effect, 'change' | 'clock'> {
  readonly found: WorkedPlace
  readonly category: string | null
}

/** Whoever works there has it from now on, and whoever worked where it lay is told that it is theirs no longer. */
const takenUpAnew = async (
  taking: Taking,
  report: LockedReport,
  { found, change, clock, category }: Anew,
): Promise<Outcome<Effect, Failure>> => {
  const { app, trx, rules, role } = taking
  // 准入: a resident who corrects their own is heard by the grid first, as when they filed it.
  const free = isStaff(role) ? await refuseGrid(trx, { community: found.community, category }, app.now()) : succeed(undefined)
  if (!free.ok) return free
  const turn = await whoseTurn(trx, rules, { county: report.county, workers: found.workers, category })
  const told = [...new Set([...turn.told, ...found.workersBeside])].map((account) => ({ flow: 'newReport' as const, account }))
  const movedFrom = found.grid === report.grid ? {} : { passed_over: report.grid }
  return succeed({
    change: { ...change, ...movedFrom, holder: turn.holder },
    told: [...(await holders(taking, report)), ...told],
    ...(clock && { clock }),
  })
}

/** For as long as it may be corrected and nobody has accepted it, the promise is that of the right kind; afterward it stands as it was given. */
const isRecast = (
  { app, rules: { calendar, settings } }: Taking,
  { status, category: before, submitted_at }: LockedReport,
  category?: string,
) => {
  if (status !== 'submitted' || category === undefined || category === before) return false
  const { correctLimit: limit, workWindows: windows } = settings
  return app.now().getTime() <= dueAt({ startMs: submitted_at.getTime(), limit, calendar, windows }).dueMs
}

const wrongIn = ({ rules, places }: Taking, report: LockedReport, { id, correction }: Step): Failure | undefined => {
  const category = correction?.category
  if (category !== undefined && !rules.categories.some(({ code }) => code === category)) return 'categoryMissing'
  const found = narrowed(report, places.get(id))
  if (!correction?.place) return undefined
  if (found?.county !== report.county) return 'placeNotFound'
  return isTakenUpAnew(report, found) && found.workers.length === 0 ? 'placeTooWide' : undefined
}

/** Who names only the community in which it lies already means the same grid. */
const narrowed = ({ community, grid }: LockedReport, found: WorkedPlace | undefined): WorkedPlace | undefined =>
  found?.grid === null && found.community === community ? { ...found, grid } : found

const isTakenUpAnew = (report: LockedReport, { grid, besides = [] }: WorkedPlace) =>
  report.status === 'submitted' && [grid, ...besides].join() !== sidesOf(report).join()

const placed = ({ community, grid, besides = [], point }: WorkedPlace, words: string): Effect['change'] => ({
  place_words: words,
  community,
  grid,
  beside: besides[0] ?? null,
  beside_too: besides[1] ?? null,
  place_point: toPoint(point),
})
