import type { Failure } from '../../../contract/failure'
import type { HandedOver } from '../../../contract/staff'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { GrantedRole, Role } from '../../../domain/role'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { listWorkedGrids } from '../../store/grid-store'
import { endGridWork, lockHeld, moveHeld } from '../../store/hand-over-store'
import { insertOutbox } from '../../store/outbox-store'
import { insertReportEvents } from '../../store/report-event-store'
import { endGrants, listGrantsOf } from '../../store/role-grant-store'
import { deleteDeskSessionsOf } from '../../store/session-store'
import { pushEntries, type Told, toldAtCenter } from '../report/push-entries'
import { Rollback, undone } from '../report/rollback'
import { mayEnd } from './list'

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
  const ending = (await listGrantsOf(app.db, account, at)).filter((grant) => mayEnd(person, grant))
  if (ending.length === 0) return fail('notFound')
  const grids = ending.filter(({ role }) => role === 'gridWorker').map(({ area }) => area)
  let matters = 0
  for (const county of new Set(grids.map(countyOf))) {
    const here = grids.filter((grid) => countyOf(grid) === county)
    const work = app.db.transaction().execute((trx) => handOverIn({ app, trx, person, at }, { county, grids: here, account, to }))
    const done = await undone(work)
    if (!done.ok) return done
    matters += done.value
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
}

const handOverIn = async (acting: Acting, { county, grids, account, to }: LeavingIn): Promise<number> => {
  const { app, trx, person, at } = acting
  // What they hold on grids that the asker has no say over stays with them, and so does their work there.
  const held = (await lockHeld(trx, county, account)).filter(({ grid }) => grid !== null && grids.includes(grid))
  const needed = new Set(held.flatMap(({ grid }) => grid ?? []))
  if (to !== null) {
    const workedOn = await listWorkedGrids(trx, county, to, at)
    if ([...needed].some((grid) => !workedOn.includes(grid))) throw new Rollback('notAWorkerThere')
  }
  const events = held.map(({ id, revision }) => ({ report: id, id: app.newId(), revision: revision + 1 }))
  await moveHeld(
    trx,
    county,
    held.map(({ id }) => id),
    to,
  )
  const said = { county, action: 'handOver', actor: person.account, actorRole: roleOf(person), at } as const
  if (events.length > 0)
    await insertReportEvents(
      trx,
      events.map((event) => ({ ...said, ...event, words: null, shown: false, reason: null, attachments: [] })),
    )
  for (const [index, { report, id }] of events.entries()) {
    const community = held[index]?.community ?? ''
    const told: readonly Told[] = to === null ? await toldAtCenter(trx, community, at) : [{ flow: 'newReport', account: to }]
    await insertOutbox(trx, pushEntries(app, { county, report, event: id, at, told }))
  }
  await endGridWork(trx, county, account, grids, at)
  return held.length
}

const roleOf = ({ grants }: Person): Role =>
  grants.some(({ role }) => role === 'administrator') ? 'administrator' : ('dispatcher' satisfies GrantedRole)
