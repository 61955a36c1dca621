import { uuidv7 } from 'uuidv7'
import { climb } from '../../../src/cloud/operations/duty/climb'
import { markDueClocks } from '../../../src/cloud/operations/report/mark-clocks'
import { listLegs } from '../../../src/cloud/store/report-clock-store'
import { aMainJob } from './a-main-job'

const clocksOf = async ({ app }: Pick<Awaited<ReturnType<typeof aMainJob>>, 'app'>, { county, id }: { county: number; id: string }) =>
  Object.fromEntries(
    (
      await app.db
        .selectFrom('report_clock')
        .select(['kind', 'going', 'due', 'started_at'])
        .where('county', '=', county)
        .where('report', '=', id)
        .orderBy('id')
        .execute()
    ).map(({ kind, going, due }) => [kind, `${going} ${due.toISOString()}`]),
  )

const told = async ({ app }: Pick<Awaited<ReturnType<typeof aMainJob>>, 'app'>, { county, id }: { county: number; id: string }) =>
  (
    await app.db
      .selectFrom('outbox')
      .select(['payload', 'key'])
      .where('county', '=', county)
      .where('about', '=', id)
      .orderBy('id')
      .execute()
  )
    .filter(({ key }) => !key.startsWith('push:'))
    .map(({ payload }) => String(payload['flow']))
    .sort()

test('a report begins with the promise and the time to take it up; taking it up ends that and begins the work', async () => {
  const job = await aMainJob()
  const report = await job.report()
  const filed = await clocksOf(job, report)
  expect(filed).toEqual({ promise: `runs ${report.due}`, accept: `runs ${report.acceptDue}` })
  const accepted = await job.worker.advanced(report, { action: 'accept' })
  expect(await clocksOf(job, report)).toMatchObject({
    promise: `runs ${report.due}`,
    accept: `ended ${report.acceptDue}`,
    contact: expect.stringMatching(/^runs/),
    handle: expect.stringMatching(/^runs/),
  })
  const finished = await job.worker.advanced(accepted, { action: 'contact' }, { action: 'finish', words: '修好了' })
  expect(finished.status).toBe('confirming')
  const clocks = await clocksOf(job, report)
  expect(Object.entries(clocks).filter(([, state]) => state.startsWith('runs'))).toHaveLength(1)
  expect(clocks['confirm']).toBe('runs 2026-11-26T15:59:59.999Z')
})

test('a return never moves the promise, and whoever gets it next begins with the whole time', async () => {
  const job = await aMainJob()
  const { clock, worker, otherWorker, dispatcher, second } = job
  const report = await job.report({ category: '0301' })
  clock.now = new Date('2026-11-23T02:00:00Z')
  const accepted = await worker.advanced(report, { action: 'accept' })
  clock.now = new Date('2026-11-23T06:30:00Z')
  const back = await worker.advanced(accepted, { action: 'sendBack', reason: 'notMyGrid', words: '在隔壁' })
  expect(back.due).toBe(report.due)
  clock.now = new Date('2026-11-23T07:30:00Z')
  const given = await dispatcher.advanced(back, { action: 'redispatch', grid: second.code })
  expect(given.due).toBe(report.due)
  expect(Date.parse(given.acceptDue)).toBeGreaterThan(Date.parse(report.acceptDue))
  clock.now = new Date('2026-11-23T08:00:00Z')
  const taken = await otherWorker.advanced(given, { action: 'accept' })
  expect(taken.due).toBe(report.due)
  const handles = await job.app.db
    .selectFrom('report_clock')
    .select(['started_at', 'ended_at', 'course'])
    .where('report', '=', report.id)
    .where('county', '=', report.county)
    .where('kind', '=', 'handle')
    .orderBy('started_at')
    .execute()
  expect(handles.map(({ ended_at }) => ended_at !== null)).toEqual([true, false])
  expect(handles.map(({ course }) => course.limit)).toEqual([handles[0]?.course.limit, handles[0]?.course.limit])

  const legs = await listLegs(job.app.db, report.county, report.id)
  expect(legs.map(({ hands_kind, charged_kind }) => [hands_kind, charged_kind])).toEqual([
    ['gridWorker', 'center'],
    ['center', null],
    ['gridWorker', null],
  ])
  for (const [at, leg] of legs.entries()) expect(leg.ended_at).toEqual(legs[at + 1]?.started_at ?? null)
})

test('each mark is made once, whoever looks at the same moment, and only whom it concerns is told', async () => {
  const job = await aMainJob()
  const { app, clock } = job
  const report = await job.report()
  await markDueClocks(app)
  expect(await told(job, report)).toEqual([])
  clock.now = new Date('2026-11-23T02:30:00Z')
  await Promise.all([markDueClocks(app), markDueClocks(app)])
  await markDueClocks(app)
  const warned = await told(job, report)
  expect(new Set(warned)).toEqual(new Set(['dueSoon']))
  clock.now = new Date('2026-11-23T03:00:01Z')
  await Promise.all([markDueClocks(app), markDueClocks(app)])
  await markDueClocks(app)
  await Promise.all([climb(app), climb(app)])
  await climb(app)
  const late = (await told(job, report)).filter((flow) => flow !== 'dueSoon')
  expect(new Set(late)).toEqual(new Set(['overdue', 'overdueAtCenter']))
  expect(await told(job, report)).toHaveLength(warned.length + late.length)
})

test('outside of working hours nobody is warned of what can wait; it is told when work begins again', async () => {
  const job = await aMainJob()
  const { app, clock, county } = job
  clock.now = new Date('2026-11-27T09:00:00Z')
  const report = await job.report()
  // As if a clock came to its three quarters on a Saturday morning, when only what cannot wait is looked at.
  await app.db
    .updateTable('report_clock')
    .set({ warn_at: new Date('2026-11-28T02:00:00Z') })
    .where('county', '=', county)
    .where('report', '=', report.id)
    .where('kind', '=', 'accept')
    .execute()
  clock.now = new Date('2026-11-28T02:00:00Z')
  await markDueClocks(app)
  expect(await told(job, report)).toEqual([])
  clock.now = new Date('2026-11-30T00:00:00Z')
  await markDueClocks(app)
  expect(await told(job, report)).toContain('dueSoon')
})

test('a process that dies between the mark and the telling has done neither', async () => {
  const job = await aMainJob()
  const { app, clock } = job
  const report = await job.report()
  clock.now = new Date('2026-11-23T02:30:00Z')
  const dying = {
    ...app,
    newId: () => {
      throw new Error('killed')
    },
  }
  await expect(markDueClocks(dying)).rejects.toThrow('killed')
  expect(await told(job, report)).toEqual([])
  await markDueClocks(app)
  const once = await told(job, report)
  expect(once).toContain('dueSoon')
  await markDueClocks(app)
  expect(await told(job, report)).toEqual(once)
})

test.each([
  ['half', '2026-12-14T10:00:00.000Z'],
  ['whole', '2026-12-21T10:00:00.000Z'],
] as const)('an extension by %s is granted as it was asked for, to the promise and to whoever works on it', async (share, due) => {
  const job = await aMainJob()
  const { worker, dispatcher } = job
  const accepted = await worker.advanced(await job.report(), { action: 'accept' }, { action: 'contact' })
  expect(accepted.due).toBe('2026-12-07T10:00:00.000Z')
  const asked = await worker.advanced(accepted, { action: 'askToExtend', share, words: '在等配件' })
  const extended = await dispatcher.advanced(asked, { action: 'extend', words: '同意' })
  expect(extended.due).toBe(due)
  expect(asked.asked?.until).toBe(due)
  expect(await clocksOf(job, accepted)).toMatchObject({ promise: `runs ${due}`, handle: `runs ${due}` })
})

test('a clock that stands warns nobody, however long it stands', async () => {
  const job = await aMainJob()
  const { app, clock, worker, dispatcher } = job
  const accepted = await worker.advanced(await job.report({ category: '0301' }), { action: 'accept' }, { action: 'contact' })
  const asked = await worker.advanced(accepted, { action: 'askToSuspend', cause: 'plannedWork', days: 60, words: '等修路时一起修' })
  await dispatcher.advanced(asked, { action: 'suspend', words: '同意' })
  clock.now = new Date('2027-01-15T03:00:00Z')
  await markDueClocks(app)
  expect(await told(job, accepted)).toEqual([])
})

test('one look takes as many statements however much is due', async () => {
  const job = await aMainJob()
  const { clock } = job
  for (let at = 0; at < 5; at += 1) await job.report({ id: uuidv7(), words: `第 ${at} 件` })
  clock.now = new Date('2026-11-23T02:30:00Z')
  const { countStatements } = await import('../../kit/count-statements')
  const { db, counted } = countStatements(job.app.db)
  await markDueClocks({ ...job.app, db })
  expect(counted.count).toBeLessThanOrEqual(12)
})
