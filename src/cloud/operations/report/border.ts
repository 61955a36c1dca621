import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import { communityOf } from '../../../domain/place'
import { listGridWorkers } from '../../store/grid-store'
import type { Effect, Taking } from './effect'
import type { LockedReport } from './take-step'

type Sides = Pick<LockedReport, 'grid' | 'beside'>

const worksAt = (person: Person | undefined, grid: string | null): boolean =>
  person?.grants.some(({ role, area }) => role === 'gridWorker' && area === grid) ?? false

/** 交界: whoever accepts has it under their own grid, and it is remembered which side was passed over. */
export const sideTaken = ({ grid, beside }: Sides, person: Person | undefined): Effect['change'] => {
  if (beside === null) return {}
  if (worksAt(person, grid)) return { passed_over: beside }
  return { grid: beside, community: communityOf(beside), passed_over: grid }
}

/** Whoever says that it is not theirs leaves it to the other side, whose time goes on as it ran. */
export const leaveToOtherSide = async (
  { app, trx }: Pick<Taking, 'app' | 'trx'>,
  { county, grid, beside }: Pick<LockedReport, 'county' | 'grid' | 'beside'>,
  person: Person | undefined,
): Promise<Outcome<Effect, Failure>> => {
  const isOtherSide = !worksAt(person, grid)
  if (isOtherSide || beside === null) return succeed({ change: { beside: null }, told: [] })
  const workers = await listGridWorkers(trx, county, beside, app.now())
  const moved = { grid: beside, community: communityOf(beside), holder: workers[0] ?? null }
  return succeed({ change: { beside: null, ...moved }, told: workers.map((account) => ({ flow: 'workerNews' as const, account })) })
}

/** Why a matter is not this person's: one that the other side accepted is told as such. */
export const notTheirs = ({ passed_over }: { passed_over: string | null }, person: Person): Failure =>
  passed_over !== null && worksAt(person, passed_over) ? 'acceptedAcross' : 'notFound'
