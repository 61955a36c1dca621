import fc from 'fast-check'
import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { countReports } from '../../../src/cloud/operations/report/count-reports'
import type { ReportView } from '../../../src/contract/report'
import type { ReportAction } from '../../../src/domain/report-action'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from './a-main-job'

type Job = Awaited<ReturnType<typeof aMainJob>>

const countsOf = ({ app, county }: Pick<Job, 'app' | 'county'>) =>
  app.db
    .selectFrom('report_count')
    .selectAll()
    .where('county', '=', county)
    .where('received', '>', 0)
    .orderBy('area_kind')
    .orderBy('span')
    .orderBy('area')
    .orderBy('starts')
    .orderBy('category')
    .execute()

/** Everything forgotten, and every matter counted from its rows. */
const recounted = async (job: Pick<Job, 'app' | 'county'>) => {
  const { app, county } = job
  await sql`delete from report_count where county = ${county}`.execute(app.db)
  await sql`delete from report_counted where county = ${county}`.execute(app.db)
  await sql`insert into report_to_count (county, report) select county, id from report where county = ${county}`.execute(app.db)
  await countReports(app)
  return countsOf(job)
}

const step = (action: ReportAction, rest: object = {}) => ({ id: uuidv7(), action, words: '说明', ...rest })
const advance = async (by: Job['worker'], { county, id, revision }: ReportView, ...steps: readonly object[]) =>
  by.answer<ReportView>('report.advance', { county, id, revision, steps })

test('a matter counts where it lies on the day it was filed, as it stands now', async () => {
  const job = await aMainJob()
  const { app, clock, worker, resident, grid, community } = job
  const report = await job.report({ category: '0201' })
  await countReports(app)
  const rowsOf = async (kind: string) => (await countsOf(job)).filter(({ area_kind, span }) => area_kind === kind && span === 'month')
  expect(await rowsOf('grid')).toMatchObject([{ area: grid.code, starts: '2026-11-01', category: '0201', received: 1, open: 1, closed: 0 }])
  clock.now = new Date('2026-11-24T02:00:00Z')
  const finish = step('finish', { conditions: [0, 1, 2, 3], shown: true })
  const conditions = await app.db.selectFrom('category').select('closing_conditions').where('code', '=', '0201').executeTakeFirstOrThrow()
  const ticked = { ...finish, conditions: conditions.closing_conditions.map((_, index) => index) }
  const accepted = await advance(worker, report, step('accept'), step('contact'))
  await countReports(app)
  expect(await rowsOf('county')).toMatchObject([{ starts: '2026-11-01', contact_due: 1, contact_in_time: 1, given: 1 }])
  const { after_photo } = await app.db.selectFrom('category').select('after_photo').where('code', '=', '0201').executeTakeFirstOrThrow()
  if (after_photo) return
  const done = await advance(worker, accepted, ticked)
  await advance(resident, await job.look(done), step('confirm', { result: 'solved', process: 'good' }))
  await countReports(app)
  expect(await rowsOf('town')).toMatchObject([{ area: community.town, received: 1, closed: 1, answered: 1, solved: 1, satisfied: 1 }])
})

test('what comes due while nobody looks is late from that moment on', async () => {
  const job = await aMainJob()
  const { app, clock } = job
  const report = await job.report()
  await countReports(app)
  const late = async () => (await countsOf(job)).filter(({ area_kind, span }) => area_kind === 'county' && span === 'day')[0]?.open_late
  clock.now = new Date(report.due)
  await countReports(app)
  expect(await late()).toBe(0)
  clock.now = new Date(Date.parse(report.due) + 1)
  await countReports(app)
  expect(await late()).toBe(1)
})

test('a process that dies while it counts leaves everything as it was, and the next one counts it', async () => {
  const job = await aMainJob()
  const { app, county } = job
  await job.report()
  // The counts are added to already when the last statement is refused.
  await sql`alter table report_counted add constraint killed check (county <> ${sql.raw(String(county))}) not valid`.execute(app.db)
  await expect(countReports(app)).rejects.toThrow('killed')
  await sql`alter table report_counted drop constraint killed`.execute(app.db)
  expect(await countsOf(job)).toEqual([])
  expect((await app.db.selectFrom('report_to_count').selectAll().where('county', '=', county).execute()).length).toBe(1)
  await countReports(app)
  expect(await countsOf(job)).not.toEqual([])
  const once = await countsOf(job)
  await countReports(app)
  expect(await countsOf(job)).toEqual(once)
})

const attempt = fc.record({
  by: fc.nat(4),
  pick: fc.nat(99),
  hours: fc.constantFrom(0, 0, 1, 9),
  counts: fc.boolean(),
})

const aCast = async () => {
  const job = await aMainJob()
  const [water, roads] = [await aUnit(job, '测试供水', 'property'), await aUnit(job, '测试市政', 'property')]
  const upper = await someoneWith(job, 'dispatcher', String(job.county))
  const people = [job.resident, job.worker, job.dispatcher, upper, water.officer] as const
  return { job, people, grid: job.grid, units: [water.id, roads.id] as const }
}
type Cast = Awaited<ReturnType<typeof aCast>>

const reasons: { readonly [Taken in ReportAction]?: string } = { reject: 'inCourt', askToVoid: 'test', blowWhistle: 'emergency' }
const targets = (action: ReportAction, { grid, units: [water, roads] }: Cast): object => {
  if (action === 'redispatch') return { grid: grid.code }
  if (action === 'blowWhistle') return { unit: water, units: [roads] }
  return ['dispatch', 'adjudicate', 'releaseUnit'].includes(action) ? { unit: water } : {}
}

/** All that any step could need, so that only the life cycle says no. */
const allFor = (action: ReportAction, cast: Cast) => ({
  reason: reasons[action] ?? 'notOurDuty',
  owner: '供水',
  cause: 'weather',
  days: 3,
  share: 'half',
  result: 'solved',
  process: 'fair',
  level: 2,
  external: 'DH1',
  answer: { with: '老王', measure: '修好', until: '2026-12-25T10:00:00.000Z' },
  correction: { place: { by: 'grid', grid: cast.grid.code, words: '三栋' } },
  ...targets(action, cast),
})

interface Attempt {
  readonly by: number
  readonly pick: number
  readonly hours: number
  readonly counts: boolean
}

/** One thing that somebody does of what is open to them, sooner or later; whether it was taken. */
const tryOne = async (cast: Cast, id: string, { by, pick, hours, counts }: Attempt): Promise<boolean> => {
  const { app, county, clock, resident } = cast.job
  clock.now = new Date(clock.now.getTime() + hours * 3_600_000)
  const person = cast.people[by] ?? resident
  const seen = await person.call('report.view', { county, id })
  if (!seen.ok) return false
  const { actions, revision } = seen.value as ReportView
  const action = actions[pick % actions.length] as ReportAction | undefined
  if (!action || action === 'merge') return false
  const reply = await person.call('report.advance', { county, id, revision, steps: [step(action, allFor(action, cast))] })
  if (counts) await countReports(app)
  return reply.ok
}

test('after any lives of reports the kept counts are what counting everything gives', async () => {
  let taken = 0
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 20, maxLength: 30 }), async (attempts) => {
      const cast = await aCast()
      const { app, county, report } = cast.job
      const { id } = await report()
      await report({ id: uuidv7(), category: '0201' })
      for (const each of attempts) taken += Number(await tryOne(cast, id, each))
      await countReports(app)
      const kept = await countsOf(cast.job)
      expect(kept).toEqual(await recounted(cast.job))
      const sum = (kind: string, span: string) =>
        kept.filter((row) => row.area_kind === kind && row.span === span).reduce((total, { received }) => total + received, 0)
      const { count } = await app.db
        .selectFrom('report')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('county', '=', county)
        .where('status', '<>', 'void')
        .executeTakeFirstOrThrow()
      for (const kind of ['community', 'town', 'county'])
        for (const span of ['day', 'month']) expect([kind, span, sum(kind, span)]).toEqual([kind, span, count])
    }),
    { numRuns: process.env['LINLI_LONG'] ? 60 : 5, endOnFailure: true },
  )
  expect(taken).toBeGreaterThan(20)
})
