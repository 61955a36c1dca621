import type { Failure } from '../../../contract/failure'
import type { TimeAccount } from '../../../contract/time-account'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { workTimeBetween } from '../../../domain/deadline'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import type { Hands } from '../../../domain/report-clocks'
import { type Leg, sharesOf } from '../../../domain/report-legs'
import { isStaff } from '../../../domain/role'
import type { App } from '../../app'
import { listClocks, listLegs, type StoredLeg } from '../../store/report-clock-store'
import { findReport } from '../../store/report-view-store'
import { matterWording } from '../../wording/matter'
import { clockRulesAt, readRules } from './rules'

const minuteMs = 60_000

type AccountApp = Pick<App, 'db' | 'cipher' | 'now'>

/** 时间账, for colleagues: who had it how long, by the working hours of the day on which it was filed. */
export const timeAccountOf = async (
  app: AccountApp,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<TimeAccount, Failure>> => {
  const report = await findReport(app.db, county, id)
  if (!report || !rolesOn('report.timeAccount', report, person).some(isStaff)) return fail('notFound')
  const [stored, clocks, rules] = [await listLegs(app.db, county, id), await listClocks(app.db, county, id), await readRules(app)]
  const { time } = clockRulesAt(rules)(report.submitted_at.getTime())
  const at = (report.closed_at ?? app.now()).getTime()
  const legs = stored.map((leg) => toLeg(leg, at))
  const nameOf = namesIn(app, stored)
  const minutes = (ms: number) => Math.round(ms / minuteMs)
  return succeed({
    legs: legs.map(({ hands, charged, startMs, endMs }, index) => ({
      hands: hands.kind,
      name: nameOf(hands),
      from: new Date(startMs).toISOString(),
      to: stored[index]?.ended_at?.toISOString() ?? null,
      workMinutes: minutes(workTimeBetween(startMs, endMs, time)),
      chargedTo: charged ? nameOf(charged) : null,
    })),
    shares: sharesOf(legs, { dueMs: report.due.getTime(), time }).map(({ hands, workMs, lateMs }) => ({
      hands: hands.kind,
      name: nameOf(hands),
      workMinutes: minutes(workMs),
      lateMinutes: minutes(lateMs),
    })),
    clocks: clocks.map(({ kind, going, course, dueMs, provisional, endedMs }) => ({
      kind,
      going,
      from: new Date(course.startMs).toISOString(),
      due: new Date(dueMs).toISOString(),
      provisional,
      endedAt: endedMs === undefined ? null : new Date(endedMs).toISOString(),
      isOverdue: going !== 'stands' && (endedMs ?? at) > dueMs,
    })),
  })
}

const toLeg = ({ hands_kind, hands, started_at, ended_at, charged_kind, charged }: StoredLeg, atMs: number): Leg => ({
  hands: { kind: hands_kind, id: hands },
  startMs: started_at.getTime(),
  endMs: (ended_at ?? new Date(Math.max(atMs, started_at.getTime()))).getTime(),
  ...(charged_kind && { charged: { kind: charged_kind, id: charged } }),
})

const roleOf = { gridWorker: 'gridWorker', center: 'dispatcher', unit: 'officer', resident: 'resident' } as const

/** The names that stood beside the legs; what has none is called by what it is. */
const namesIn = ({ cipher }: AccountApp, stored: readonly StoredLeg[]) => {
  const sealed = new Map(
    stored.flatMap(({ hands, hands_name, charged, charged_name }) => [[hands, hands_name] as const, [charged, charged_name] as const]),
  )
  const units = new Map(stored.map(({ hands, unit_name }) => [hands, unit_name]))
  return ({ kind, id }: Hands): string => {
    if (kind === 'unit') return units.get(id) ?? matterWording.roles.officer
    const name = id === null ? null : sealed.get(id)
    return name ? cipher.open('account.name', cityCounty, name) : matterWording.roles[roleOf[kind]]
  }
}
