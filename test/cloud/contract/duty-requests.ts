import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { cityCounty } from '../../../src/domain/city'
import { adviser } from './a-shop'

const county = 899_001
const community = `${county}001001`
const id = (number: number) => `0197c9ab-0000-7000-8025-${String(number).padStart(12, '0')}`
const [visit, said] = [id(1), id(2)]
const of = { county, adviser }
const plan = { hoursPerMonth: 6, lecturesPerQuarter: 1, firmVisitsPerYear: 1 }
const ask = (by: string, procedure: string, input?: unknown) => ({ by, procedure, ...(input !== undefined && { input }) })

/** 值班计划, 工作日志, 到村证明, 台账: the dispatcher is the adviser as well, and answers for the county; the grid worker is the village's clerk. */
export const dutyRequests = [
  ask('dispatcher', 'dutyPlan.list', { county }),
  ask('dispatcher', 'dutyPlan.assign', { ...of, community, duty: { by: 'weekday', nth: 1, weekday: 3 } }),
  ask('dispatcher', 'dutyPlan.set', { ...of, community, ...plan }),
  ask('dispatcher', 'dutyPlan.view', {}),
  ask('worker-1', 'visit.codes'),
  ask('dispatcher', 'visit.begin', { id: visit, community, kind: 'visit' }),
  ask('dispatcher', 'visit.end', { id: visit }),
  ask('worker-1', 'visit.waiting'),
  ask('worker-1', 'visit.vouch', { county, id: visit, came: true }),
  ask('dispatcher', 'dutyLog.enter', { id: said, community, kind: 'chat', line: '问土地流转' }),
  ask('dispatcher', 'dutyLog.confirm', { entries: [{ id: visit }] }),
  ask('dispatcher', 'dutyLog.list', { month: '2026-11' }),
  ask('dispatcher', 'ledger.view', { ...of, community, month: '2026-11' }),
  ask('dispatcher', 'ledger.export', { ...of, community, month: '2026-11', form: 'xlsx' }),
  ask('dispatcher', 'dutyPlan.release', { ...of, community }),
]

export const give = ({ db, newId, now }: App, by: string, role: string, area: string) =>
  sql`
    insert into role_grant (county, id, account, role, area, valid_from)
    select ${cityCounty}, ${newId()}::uuid, account, ${role}, ${area}, ${now()}::timestamptz from identity
    where subject = ${`${by}-${county}`}`.execute(db)

/** What no phone can bring about. */
export const happensBeforeDuty: Readonly<Record<string, (app: App) => Promise<unknown>>> = {
  'dutyPlan.list': (app) => give(app, 'dispatcher', 'administrator', String(county)),
  'visit.codes': (app) => give(app, 'worker-1', 'clerk', community),
}
