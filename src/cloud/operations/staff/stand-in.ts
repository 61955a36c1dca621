import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { listStoodInFor } from '../../store/absence-store'
import { listWorkedGrids } from '../../store/grid-store'
import { lockHeld } from '../../store/hand-over-store'
import { listGrantsOf } from '../../store/role-grant-store'
import { type Held, type Mover, moveMatters } from './move-matters'

type StaffApp = Pick<App, 'db' | 'newId'>

interface Standing {
  readonly account: string
  readonly standIn: string
}

/** 请假交接: all that somebody holds on the grids they work goes to whoever stands in. */
export const handOn = (app: StaffApp, by: Mover['by'], { account, standIn }: Standing, at: Date): Promise<number> =>
  inEachCounty(app, { account, at }, async (trx, county, grids) => {
    const held = (await lockHeld(trx, county, account)).filter(on(grids))
    await moveMatters({ app, trx, at, by }, { county, held, to: standIn })
    return held.length
  })

/** 回岗: what the stand-in holds on grids that are not their own goes back, or to the center where the other left meanwhile. */
export const takeBack = (app: StaffApp, by: Mover['by'], { account, standIn }: Standing, at: Date): Promise<number> =>
  inEachCounty(app, { account, at }, async (trx, county, grids) => {
    const held = await heldForAnother(trx, { county, standIn, grids, at })
    await moveMatters({ app, trx, at, by }, { county, held, to: account })
    return held.length
  })

/** Whoever stops working here stands in for nobody: what they hold for others goes to the center. */
export const giveUpStandingIn = async (app: StaffApp, by: Mover['by'], standIn: string, at: Date): Promise<number> => {
  let moved = 0
  for (const { account } of await listStoodInFor(app.db, standIn, at))
    moved += await inEachCounty(app, { account, at }, async (trx, county, grids) => {
      const held = await heldForAnother(trx, { county, standIn, grids, at })
      await moveMatters({ app, trx, at, by }, { county, held, to: null })
      return held.length
    })
  return moved
}

/** What a stand-in holds on these grids and would have no right to without standing in. */
export const heldForAnother = async (
  trx: Mover['trx'],
  { county, standIn, grids, at }: { county: number; standIn: string; grids: readonly string[]; at: Date },
): Promise<Held[]> => {
  const own = await listWorkedGrids(trx, county, standIn, at)
  return (await lockHeld(trx, county, standIn)).filter(on(grids.filter((grid) => !own.includes(grid))))
}

const on =
  (grids: readonly string[]) =>
  ({ grid }: Held) =>
    grid !== null && grids.includes(grid)

/** One transaction a county, for none crosses counties. */
const inEachCounty = async (
  { db }: StaffApp,
  { account, at }: { account: string; at: Date },
  work: (trx: Mover['trx'], county: number, grids: readonly string[]) => Promise<number>,
): Promise<number> => {
  const worked = (await listGrantsOf(db, account, at)).filter(({ role }) => role === 'gridWorker').map(({ area }) => area)
  let moved = 0
  for (const county of new Set(worked.map(countyOf))) {
    const grids = worked.filter((grid) => countyOf(grid) === county)
    moved += await db.transaction().execute((trx) => work(trx, county, grids))
  }
  return moved
}
