import type { Failure } from '../../../contract/failure'
import type { HandedOver } from '../../../contract/staff'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { clearStandIn, deleteAbsence, findAbsence } from '../../store/absence-store'
import type { Database } from '../../store/database'
import { listWorkedGrids } from '../../store/grid-store'
import { endGridWork, lockHeld } from '../../store/hand-over-store'
import { endGrants, listGrantsOf } from '../../store/role-grant-store'
import { deleteDeskSessionsOf } from '../../store/session-store'
import { Rollback, undone } from '../report/rollback'
import { roleFor } from './leave'
import { leaveUnits } from './leave-units'
import { mayEnd } from './list'
import { moveMatters } from './move-matters'
import { giveUpStandingIn, heldForAnother } from './stand-in'

interface Leaving {
  readonly account: string
  readonly to: string | null
}

/**
 * 离岗交接: each county's matters change hands in one transaction of its own, and only then the roles end, so that nothing is left
 * with nobody; asked again after an accident, it goes on where it stood.
 */
export const handOver = async (
  app: Pick<App, 'db' | 'now' | 'newId'>,
  person: Person,
  { account, to }: Leaving,
): Promise<Outcome<HandedOver, Failure>> => {
  if (account === to) return fail('notAWorkerThere')
  const at = app.now()
  const grants = await listGrantsOf(app.db, account, at)
  const ending = grants.filter((grant) => mayEnd(person, grant))
  if (ending.length === 0) return fail('notFound')
  const grids = ending.filter(({ role }) => role === 'gridWorker').map(({ area }) => area)
  const standIn = (await findAbsence(app.db, account))?.stand_in ?? null
  let matters = 0
  for (const county of new Set(grids.map(countyOf))) {
    const here = grids.filter((grid) => countyOf(grid) === county)
    const work = app.db.transaction().execute((trx) => handOverIn({ app, trx, person, at }, { county, grids: here, account, to, standIn }))
    const done = await undone(work)
    if (!done.ok) return done
    matters += done.value
  }
  const units = ending.filter(({ role }) => role === 'officer').map(({ area }) => area)
  matters += await leaveUnits(app, { account, units, by: { account: person.account, role: roleFor(person) } })
  if (grants.every((grant) => grant.role !== 'gridWorker' || ending.includes(grant))) {
    matters += await giveUpStandingIn(app, { account: person.account, role: roleFor(person) }, account, at)
    await clearStandIn(app.db, account)
    await deleteAbsence(app.db, account)
  }
  const roles = await endGrants(
    app.db,
    ending.map(({ id }) => id),
    at,
  )
  // A desk is the office's, not the person's.
  await deleteDeskSessionsOf(app.db, account)
  return succeed({ matters, roles })
}

interface Acting {
  readonly app: Pick<App, 'newId'>
  readonly trx: Database
  readonly person: Person
  readonly at: Date
}

interface LeavingIn extends Leaving {
  readonly county: number
  readonly grids: readonly string[]
  /** Whoever has their place just now holds some of it. */
  readonly standIn: string | null
}

const handOverIn = async (acting: Acting, { county, grids, account, to, standIn }: LeavingIn): Promise<number> => {
  const { app, trx, person, at } = acting
  // What they hold on grids that the asker has no say over stays with them, and so does their work there.
  const own = (await lockHeld(trx, county, account)).filter(({ grid }) => grid !== null && grids.includes(grid))
  const held = [...own, ...(standIn === null ? [] : await heldForAnother(trx, { county, standIn, grids, at }))]
  const needed = new Set(held.flatMap(({ grid }) => grid ?? []))
  if (to !== null) {
    const workedOn = await listWorkedGrids(trx, county, to, at)
    if ([...needed].some((grid) => !workedOn.includes(grid))) throw new Rollback('notAWorkerThere')
  }
  await moveMatters({ app, trx, at, by: { account: person.account, role: roleFor(person) } }, { county, held, to })
  await endGridWork(trx, county, account, grids, at)
  return held.length
}
