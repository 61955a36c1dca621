import { areasAround, covers } from '../../../domain/area'
import { flowRules } from '../../../domain/push-flow'
import type { App } from '../../app'
import { listAbsences } from '../../store/absence-store'
import { listGridWorkers } from '../../store/grid-store'
import { insertOutbox } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { exceptBarred } from '../report/except-barred'
import type { Handled } from './drain'
import type { Push } from './push'

/** 交接、休假: what concerns somebody who left or is away is told to those who are there instead; nothing where it is theirs to hear. */
export const passOn = async (app: App, push: Push): Promise<Handled | undefined> => {
  if (flowRules[push.flow].to === 'resident') return undefined
  const mine = push.posts.filter((post) => isOfThisPlace(push, post))
  // The matter went to another place meanwhile, and those there were told of it themselves.
  if (!mine.length) return { done: true, note: 'notTheirs' }
  const isThere = mine.some(({ in_force }) => in_force)
  if (isThere && !push.isAway) return undefined
  const others = await whoIsThere(app, push)
  // With nobody else there it is still theirs, even on a free day, where it cannot wait.
  if (!others.length && isThere && push.isUrgent) return undefined
  await tellInstead(app, push, others)
  return { done: true, note: isThere ? 'away' : 'handedOver' }
}

const isOfThisPlace = ({ flow, report, unit }: Push, { role, area }: { role: string; area: string }): boolean => {
  if (role !== flowRules[flow].to) return false
  // A unit has no place of its own: what it was given stands in the entry.
  if (role === 'officer' || role === 'lawyer') return unit === undefined || area === unit
  if (role === 'gridWorker') return gridsToldOf(flow, report).includes(area)
  return covers(area, report.community)
}

/** At a border both sides; and whoever lost it by a correction is told just that. */
const gridsToldOf = (flow: Push['flow'], { grid, beside, beside_too, passed_over, passed_over_too }: Push['report']) => [
  grid,
  beside,
  beside_too,
  ...(flow === 'workerNews' ? [passed_over, passed_over_too] : []),
]

/** The others of this grid, unit or center. */
const colleagues = async ({ db }: App, { flow, report, unit }: Push, at: Date): Promise<string[]> => {
  const { to } = flowRules[flow]
  if (to === 'gridWorker' && report.grid !== null) return listGridWorkers(db, report.county, report.grid, at)
  // Whoever was booked is booked by name.
  if (to === 'lawyer') return []
  if (to === 'officer') return unit === undefined ? [] : listRoleHolders(db, 'officer', [unit], at)
  return listRoleHolders(db, to === 'administrator' ? to : 'dispatcher', areasAround(report.community), at)
}

const whoIsThere = async (app: App, push: Push): Promise<string[]> => {
  const { db, now } = app
  const { account, standIn } = push
  const at = now()
  const there = await lettingIn(app, push, await colleagues(app, push, at))
  const others = there.filter((each) => each !== account)
  if (!others.length) return []
  if (standIn !== null && others.includes(standIn)) return [standIn]
  const away = new Set((await listAbsences(db, others, at)).map((each) => each.account))
  return others.filter((each) => !away.has(each))
}

const lettingIn = async (app: App, { flow, report, guard = {} }: Push, accounts: readonly string[]): Promise<string[]> => {
  const told = accounts.map((account) => ({ account, flow }))
  return (await exceptBarred(app, app.db, { county: report.county, ...guard }, told)).map(({ account }) => account)
}

/** Under the key that each of them would have had from the start, so nobody is told twice. */
const tellInstead = ({ db, newId, now }: App, { entry, account }: Push, others: readonly string[]): Promise<void> =>
  insertOutbox(
    db,
    others.map((other) => ({
      county: entry.county,
      id: newId(),
      kind: entry.kind,
      key: entry.key.includes(account) ? entry.key.replace(account, other) : `${entry.key}:${other}`,
      about: entry.about,
      payload: { ...entry.payload, account: other },
      availableAt: now(),
    })),
  )
