import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import { communityOf } from '../../../domain/place'
import { listGridWorkers } from '../../store/grid-store'
import type { Effect, Taking } from './effect'
import type { LockedReport } from './take-step'

type Sides = Pick<LockedReport, 'grid' | 'beside' | 'beside_too'>

/** The grids that have it before them, the one it was filed under first. */
export const sidesOf = ({ grid, beside, beside_too }: Sides): string[] => [grid, beside, beside_too].flatMap((side) => side ?? [])

const worksAt = (person: Person | undefined, grid: string | null): boolean =>
  person?.grants.some(({ role, area }) => role === 'gridWorker' && area === grid) ?? false

/** 交界: whoever accepts has it under their own grid, and it is remembered which sides were passed over. */
export const sideTaken = (report: Sides, person: Person | undefined): Effect['change'] => {
  if (report.beside === null) return {}
  const sides = sidesOf(report)
  const own = sides.find((side) => worksAt(person, side)) ?? report.beside
  const [passed_over = null, passed_over_too = null] = sides.filter((side) => side !== own)
  return { passed_over, passed_over_too, ...(own !== report.grid && { grid: own, community: communityOf(own) }) }
}

/** Whoever says that it is not theirs leaves it to the other sides, whose time goes on as it ran. */
export const leaveToOtherSide = async (
  { app, trx }: Pick<Taking, 'app' | 'trx'>,
  report: Pick<LockedReport, 'county'> & Sides,
  person: Person | undefined,
): Promise<Outcome<Effect, Failure>> => {
  const sides = sidesOf(report)
  const left = sides.find((side) => worksAt(person, side)) ?? sides.at(-1)
  const [grid = null, beside = null, beside_too = null] = sides.filter((side) => side !== left)
  if (grid === null || grid === report.grid) return succeed({ change: { beside, beside_too }, told: [] })
  const workers = await listGridWorkers(trx, report.county, grid, app.now())
  const moved = { grid, community: communityOf(grid), holder: workers[0] ?? null, beside, beside_too }
  return succeed({ change: moved, told: workers.map((account) => ({ flow: 'workerNews' as const, account })) })
}

/** Why a matter is not this person's: one that another side accepted is told as such. */
export const notTheirs = (
  { passed_over, passed_over_too }: Pick<LockedReport, 'passed_over' | 'passed_over_too'>,
  person: Person,
): Failure => ([passed_over, passed_over_too].some((side) => side !== null && worksAt(person, side)) ? 'acceptedAcross' : 'notFound')
