import type { Failure } from '../../../contract/failure'
import type { Leave } from '../../../contract/staff'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { GrantedRole, Role } from '../../../domain/role'
import type { App } from '../../app'
import { findAbsence, listColleaguesNearby, listStoodInFor } from '../../store/absence-store'
import { findAreaNames } from '../../store/area-store'
import { countHeld } from '../../store/hand-over-store'
import { listContacts } from '../../store/home-store'
import { listGrantsOf } from '../../store/role-grant-store'
import { matterWording } from '../../wording/matter'
import { mayEnd } from './list'

type LeaveApp = Pick<App, 'db' | 'now' | 'cipher'>

export interface WhoseLeave {
  readonly account: string
  /** The grids they work; somebody at a center works none. */
  readonly grids: readonly string[]
}

const onLeave: readonly GrantedRole[] = ['gridWorker', 'dispatcher', 'officer']

/** One's own leave, or that of somebody whose work one may end; nobody's else. */
export const whoseLeave = async (
  { db }: Pick<App, 'db'>,
  person: Person,
  account = person.account,
  at: Date,
): Promise<WhoseLeave | undefined> => {
  const held = (await listGrantsOf(db, account, at)).filter(({ role }) => onLeave.includes(role))
  const isTheirs = account === person.account ? held.length > 0 : held.some((grant) => mayEnd(person, grant))
  return isTheirs ? { account, grids: held.filter(({ role }) => role === 'gridWorker').map(({ area }) => area) } : undefined
}

export const communitiesOf = ({ grids }: WhoseLeave): string[] => [...new Set(grids.map((grid) => grid.slice(0, 12)))]

/** In which role somebody acts on their own leave or another's. */
export const roleFor = ({ grants }: Person): Role =>
  (['administrator', 'dispatcher', 'gridWorker'] as const).find((role) => grants.some((grant) => grant.role === role)) ?? 'gridWorker'

/** 请假: what is set, who could stand in, and whom this person stands in for. */
export const viewLeave = async (
  app: LeaveApp,
  person: Person,
  { account }: { account?: string | undefined },
): Promise<Outcome<Leave, Failure>> => {
  const at = app.now()
  const whose = await whoseLeave(app, person, account, at)
  if (!whose) return fail('notFound')
  const set = await findAbsence(app.db, whose.account)
  const leave = set && set.ends_at > at ? set : undefined
  const held = await countHeld(app.db, [...new Set(whose.grids.map(countyOf))], [whose.account])
  const names = await namesOf(app, [whose.account, ...(leave?.stand_in ? [leave.stand_in] : [])])
  return succeed({
    account: whose.account,
    name: names(whose.account),
    from: leave?.starts_at.toISOString() ?? null,
    until: leave?.ends_at.toISOString() ?? null,
    standIn: leave?.stand_in ? { account: leave.stand_in, name: names(leave.stand_in) } : null,
    colleagues: await colleaguesOf(app, whose, at),
    open: held.get(whose.account) ?? 0,
    standsInFor: (await listStoodInFor(app.db, whose.account, at)).map(({ name, starts_at, ends_at }) => ({
      name: opened(app, name),
      from: starts_at.toISOString(),
      until: ends_at.toISOString(),
    })),
  })
}

/** Whoever works the same grid first. */
const colleaguesOf = async (app: LeaveApp, whose: WhoseLeave, at: Date): Promise<Leave['colleagues']> => {
  const wanted = { account: whose.account, communities: communitiesOf(whose), from: at, until: new Date(at.getTime() + 1), at }
  const rows = await listColleaguesNearby(app.db, wanted)
  const gridNames = await findAreaNames(app.db, [...new Set(rows.map(({ area }) => area))])
  const isBeside = (account: string) => rows.some((row) => row.account === account && whose.grids.includes(row.area))
  const colleagues = [...new Set(rows.map(({ account }) => account))].map((account) => {
    const theirs = rows.filter((row) => row.account === account)
    return {
      account,
      name: opened(app, theirs[0]?.name ?? null),
      gridNames: theirs.flatMap(({ area }) => gridNames.get(area) ?? []).slice(0, 5),
    }
  })
  return colleagues.sort((one, other) => Number(isBeside(other.account)) - Number(isBeside(one.account)))
}

const opened = ({ cipher }: Pick<App, 'cipher'>, name: string | null): string =>
  name ? cipher.open('account.name', cityCounty, name) : matterWording.roles.gridWorker

const namesOf = async (app: LeaveApp, accounts: readonly string[]) => {
  const names = new Map((await listContacts(app.db, accounts)).map(({ id, name }) => [id, name]))
  return (account: string) => opened(app, names.get(account) ?? null)
}
