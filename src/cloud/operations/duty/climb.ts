import { areasAround } from '../../../domain/area'
import { type Rung, rungAt, rungs } from '../../../domain/climb'
import type { App } from '../../app'
import { type After, listCountiesToClimb, listInTurn, lockWaiting, setRung } from '../../store/climb-store'
import type { Database } from '../../store/database'
import { insertOutbox, type OutboxEntry } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'
import type { Told } from '../report/push-entries'
import { readRules } from '../report/rules'

const batch = 200

type ClimbApp = Pick<App, 'db' | 'now' | 'newId'>
type Waiting = Awaited<ReturnType<typeof lockWaiting>>[number]
type Rules = Awaited<ReturnType<typeof readRules>>

/** 没人接的事: told to the second, then to 网格长 and the community, then to the town; everybody of one matter once, whatever dies in between. */
export const climb = async (app: ClimbApp): Promise<number> => {
  const rules = await readRules(app)
  let climbed = 0
  for (const county of await listCountiesToClimb(app.db)) {
    let after: After | undefined
    do {
      const taken = await app.db.transaction().execute((trx) => climbSome(app, trx, { county, after, rules }))
      climbed += taken.climbed
      after = taken.last
    } while (after)
  }
  return climbed
}

const climbSome = async (
  app: ClimbApp,
  trx: Database,
  { county, after, rules }: { county: number; after: After | undefined; rules: Rules },
): Promise<{ climbed: number; last: After | undefined }> => {
  const waiting = await lockWaiting(trx, { county, after, limit: batch })
  let climbed = 0
  for (const each of waiting) {
    const reached = rungOf(each, app.now(), rules)
    if (reached <= each.rung) continue
    const told: Told[] = []
    for (const rung of rungs.slice(each.rung, reached)) told.push(...(await toldOn[rung](trx, each, app.now())))
    await insertOutbox(trx, entriesOf(app, each, told))
    await setRung(trx, each.clock, reached)
    climbed += 1
  }
  const last = waiting.length === batch ? waiting.at(-1)?.clock : undefined
  return { climbed, last: last && { at: new Date(last.course.startMs), id: last.id } }
}

const rungOf = ({ clock }: Waiting, at: Date, { calendar, settings }: Rules): number =>
  rungAt(clock.course, { atMs: at.getTime(), secondAt: settings.secondAt, time: { calendar, windows: settings.workWindows } })

/** Under one key a matter's clock and a person, so that whoever is two of these is told once. */
const entriesOf = ({ newId, now }: ClimbApp, { clock, barred }: Waiting, told: readonly Told[]): OutboxEntry[] =>
  told
    .filter(({ account }) => !barred.includes(account))
    .map(({ flow, account }) => ({
      county: clock.county,
      id: newId(),
      kind: 'push',
      key: `unaccepted:${clock.id}:${account}`,
      about: clock.report,
      payload: { flow, account },
      availableAt: now(),
    }))

const toldOn: Readonly<Record<Rung, (trx: Database, waiting: Waiting, at: Date) => Promise<Told[]>>> = {
  /** B岗; where a grid has none, the next rung's people are told as early. */
  second: async (trx, waiting, at) => {
    const others = (await inTurn(trx, waiting, at)).filter(({ account }) => account !== waiting.clock.hands.id)
    const second = others.find(({ turn }) => turn < leadsTurn)
    return second ? [{ flow: 'newReport', account: second.account }] : toldOn.lead(trx, waiting, at)
  },
  lead: async (trx, waiting, at) => {
    const leads = (await inTurn(trx, waiting, at)).filter(({ turn }) => turn === leadsTurn)
    const [nearest = []] = await desksAbove(trx, waiting, at)
    return [...leads.map(({ account }) => ({ flow: 'newReport' as const, account })), ...nearest]
  },
  town: async (trx, waiting, at) => (await desksAbove(trx, waiting, at))[1] ?? [],
}

const leadsTurn = 3

const inTurn = async (trx: Database, { clock, grid }: Waiting, at: Date) => (grid === null ? [] : listInTurn(trx, clock.county, grid, at))

/** 社区、镇街、县区、市: the desks at which somebody sits, the nearest first. */
const desksAbove = async (trx: Database, { community }: Waiting, at: Date): Promise<Told[][]> => {
  const desks: Told[][] = []
  for (const area of areasAround(community)) {
    const accounts = await listRoleHolders(trx, 'dispatcher', [area], at)
    if (accounts.length > 0) desks.push(accounts.map((account) => ({ flow: 'overdueAtCenter', account })))
  }
  return desks
}
