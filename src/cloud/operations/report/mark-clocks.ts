import { areasAround } from '../../../domain/area'
import { type ClockMark, handsToTell, listenersOf, type Side } from '../../../domain/clock-notice'
import { isWorkTime, nextWorkTime, type WorkTime } from '../../../domain/deadline'
import type { PushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import { type Listening, listCountiesToMark, listListening, type MarkedClock, markClocks } from '../../store/clock-mark-store'
import type { Database } from '../../store/database'
import { insertOutbox, type OutboxEntry } from '../../store/outbox-store'
import { exceptBarred } from './except-barred'
import type { Told } from './push-entries'
import { readRules } from './rules'
import { handsOf } from './run-clocks'

const batch = 200

type MarkApp = Pick<App, 'db' | 'now' | 'newId'>

/** 预警、超时: whatever has used up most or all of its time is marked, and whoever it concerns is told, in one transaction a batch. */
export const markDueClocks = async (app: MarkApp): Promise<number> => {
  const at = app.now()
  const { calendar, settings } = await readRules(app)
  const time = { calendar, windows: settings.workWindows }
  const look = { at, isWorkTime: isWorkTime(at.getTime(), time) }
  let marked = 0
  for (const { county, mark } of await listCountiesToMark(app.db, look))
    for (let taken = batch; taken === batch; marked += taken)
      taken = await app.db.transaction().execute((trx) => markSome(app, trx, { ...look, county, mark, time }))
  return marked
}

interface Marking {
  readonly county: number
  readonly mark: ClockMark
  readonly at: Date
  readonly isWorkTime: boolean
  readonly time: WorkTime
}

const markSome = async (app: MarkApp, trx: Database, { time, ...marking }: Marking): Promise<number> => {
  const clocks = await markClocks(trx, { ...marking, limit: batch })
  if (!clocks.length) return 0
  const grids = [...new Set(clocks.flatMap(({ grid }) => grid ?? []))]
  const areas = [...new Set(clocks.flatMap(({ community }) => areasAround(community)))]
  const units = [...new Set(clocks.flatMap((clock) => unitOf(clock) ?? []))]
  const listening = await listListening(trx, { county: marking.county, grids, areas, units, at: marking.at })
  const entries = entriesOf(app, clocks, { ...marking, time, listening })
  await insertOutbox(trx, await lettingIn(app, trx, clocks, entries))
  return clocks.length
}

/** 回避: nobody is told at work of a matter that keeps them out. */
const lettingIn = async (
  app: MarkApp,
  trx: Database,
  clocks: readonly MarkedClock[],
  entries: readonly OutboxEntry[],
): Promise<OutboxEntry[]> => {
  const guards = new Map(clocks.filter(({ avoids }) => avoids !== null).map((clock) => [clock.report, clock]))
  const kept = entries.map(async (entry) => {
    const guard = guards.get(entry.about)
    const { flow, account } = entry.payload as Pick<Told, 'flow' | 'account'>
    return !guard || (await exceptBarred(app, trx, { ...guard, county: entry.county }, [{ flow, account }])).length > 0 ? [entry] : []
  })
  return (await Promise.all(kept)).flat()
}

type Telling = Marking & { readonly listening: readonly Listening[] }

/** Of one matter nobody is told the same twice at once, though several of its clocks come due together. */
const entriesOf = ({ newId }: MarkApp, clocks: readonly MarkedClock[], telling: Telling): OutboxEntry[] => {
  const told = new Map<string, OutboxEntry>()
  for (const clock of clocks)
    for (const { account, flow, unit } of toldOf(clock, telling)) {
      const entry = {
        county: telling.county,
        id: newId(),
        kind: 'push',
        key: `${telling.mark}:${clock.id}:${clock.due.getTime()}:${account}`,
        about: clock.report,
        payload: { flow, account, ...(unit && { unit }) },
        availableAt: clock.is_urgent ? telling.at : new Date(nextWorkTime(telling.at.getTime(), telling.time)),
      }
      const once = `${clock.report} ${account} ${flow}`
      if (!told.has(once)) told.set(once, entry)
    }
  return [...told.values()]
}

/** The unit whose clock it is, or that has the matter. */
const unitOf = ({ hands_kind, hands, unit }: MarkedClock): string | null => (hands_kind === 'unit' ? hands : unit)

const flows = {
  warned: { gridWorkers: 'dueSoon', unit: 'dueSoonAtUnit', center: 'dueSoonAtCenter' },
  overdue: { gridWorkers: 'overdue', unit: 'overdueAtUnit', center: 'overdueAtCenter' },
} as const satisfies Record<ClockMark, Record<Side, PushFlow>>

const toldOf = (clock: MarkedClock, { mark, listening }: Telling): Pick<Told, 'account' | 'flow' | 'unit'>[] => {
  const matter = handsOf(clock)
  const sides = new Set(
    listenersOf(clock.kind, mark).map((listener) => {
      if (listener !== 'hands') return listener
      return handsToTell({ kind: clock.hands_kind, id: clock.hands }, matter)
    }),
  )
  const around = areasAround(clock.community)
  const atCenter = listening.filter(({ area }) => around.includes(area)).map(({ account }) => ({ account, flow: flows[mark].center }))
  const onGrid = listening
    .filter(({ account, area }) => area === clock.grid && (clock.kind === 'accept' || clock.holder === null || account === clock.holder))
    .map(({ account }) => ({ account, flow: flows[mark].gridWorkers }))
  const inUnit = listening
    .filter(({ area }) => area === unitOf(clock))
    .map(({ account, area: unit }) => ({ account, flow: flows[mark].unit, unit }))
  return [
    ...(sides.has('unit') ? inUnit : []),
    ...(sides.has('gridWorkers') ? onGrid : []),
    ...(sides.has('center') ? atCenter : []),
    ...(sides.has('resident') && clock.reporter !== null ? [{ account: clock.reporter, flow: 'late' as const }] : []),
  ]
}
