import { sql } from 'kysely'
import type { SettingPage } from '../../../src/contract/setting'
import { aCityDispatcher } from '../../kit/city-center'
import { anEmptyWorld } from '../../kit/world'
import { aMainJob } from '../report/a-main-job'

const settingOf = ({ settings }: SettingPage, name: string) => {
  const found = settings.find((each) => each.name === name)
  if (!found) throw new Error(`no setting ${name}`)
  return found
}

/** What other tests of this database read is as it was. */
afterEach(async () => {
  const { app } = await anEmptyWorld()
  await app.db.deleteFrom('setting').execute()
})

test('every setting is shown with its default and where that comes from, a kind of matter with its own limit', async () => {
  const { app, county, dispatcher } = await aMainJob()
  const page = await dispatcher.answer<SettingPage>('setting.list')
  expect(page).toMatchObject({ mayChange: false, earliest: '2026-11-24' })
  expect(settingOf(page, 'acceptLimit')).toMatchObject({ form: 'limit', value: { kind: 'workHours', amount: 2 }, changes: [] })
  expect(settingOf(page, 'workWindows').value).toEqual([
    { from: 480, to: 720 },
    { from: 840, to: 1_080 },
  ])
  const { limit_kind, limit_amount } = await app.db.selectFrom('category').selectAll().where('code', '=', '0301').executeTakeFirstOrThrow()
  expect(settingOf(page, 'limit:0301')).toMatchObject({ value: { kind: limit_kind, amount: limit_amount } })
  for (const { title, note, source } of page.settings) expect([title, note, source].every((words) => words.length > 1)).toBe(true)
  expect((await (await aCityDispatcher(app, county)).answer<SettingPage>('setting.list')).mayChange).toBe(true)
})

test('a change holds from its day on, and never moves what runs already', async () => {
  const job = await aMainJob()
  const { app, county, clock, worker } = job
  const city = await aCityDispatcher(app, county)
  const before = await job.report()
  await city.answer('setting.change', { name: 'acceptLimit', value: { kind: 'workHours', amount: 6 }, from: '2026-11-25' })
  const page = await city.answer<SettingPage>('setting.change', {
    name: 'limit:0301',
    value: { kind: 'workdays', amount: 1 },
    from: '2026-11-25',
  })
  expect(settingOf(page, 'limit:0301').changes).toMatchObject([{ value: { kind: 'workdays', amount: 1 }, isComing: true }])
  expect(before.acceptDue).toBe('2026-11-23T03:00:00.000Z')
  clock.now = new Date('2026-11-24T01:00:00Z')
  expect((await job.report({ id: app.newId(), words: '第二件' })).acceptDue).toBe('2026-11-24T03:00:00.000Z')
  clock.now = new Date('2026-11-25T01:00:00Z')
  const after = await job.report({ id: app.newId(), words: '第三件', category: '0301' })
  expect(after).toMatchObject({ acceptDue: '2026-11-25T09:00:00.000Z', due: '2026-11-26T10:00:00.000Z' })
  expect((await job.look(before)).acceptDue).toBe('2026-11-23T03:00:00.000Z')
  expect((await job.look(before, worker)).due).toBe(before.due)
})

test('the hours of a working day are the city’s own, and a clock keeps those of the day on which it began', async () => {
  const job = await aMainJob()
  const { app, county, clock } = job
  const city = await aCityDispatcher(app, county)
  await city.answer('setting.change', { name: 'workWindows', value: [{ from: 540, to: 1_020 }], from: '2026-11-27' })
  clock.now = new Date('2026-11-26T09:30:00Z')
  const before = await job.report()
  clock.now = new Date('2026-11-27T08:30:00Z')
  const after = await job.report({ id: app.newId(), words: '第二件' })
  // Half past four on a Friday, and two hours from nine to five.
  expect([before.acceptDue, after.acceptDue]).toEqual(['2026-11-27T01:30:00.000Z', '2026-11-30T02:30:00.000Z'])
})

test('what was planned is taken back by deciding again for the same day, and every decision stays written down', async () => {
  const { app, county } = await aMainJob()
  const city = await aCityDispatcher(app, county)
  await city.answer('setting.change', { name: 'rankingLeast', value: 50, from: '2026-12-01' })
  const page = await city.answer<SettingPage>('setting.change', { name: 'rankingLeast', value: null, from: '2026-12-01' })
  expect(settingOf(page, 'rankingLeast')).toMatchObject({ value: 30, changes: [{ value: null, isComing: true }] })
  const { rows } = await sql<{ kept: number }>`select count(*)::int as kept from setting where name = 'rankingLeast'`.execute(app.db)
  expect(rows[0]?.kept).toBe(2)
  const acts = await app.db.selectFrom('audit_log').select(['act', 'about']).where('act', '=', 'setting.change').execute()
  expect(acts.map(({ about }) => about)).toContainEqual({ name: 'rankingLeast', from: '2026-12-01' })
})

test.each([
  ['of a name that nobody knows', { name: 'nothing', value: 1 }, 'noSuchSetting'],
  ['of a kind of matter that there is not', { name: 'limit:7777', value: { kind: 'workdays', amount: 1 } }, 'noSuchSetting'],
  ['beyond its bounds', { name: 'callBackTries', value: 99 }, 'settingOutOfRange'],
  ['to a limit of nothing', { name: 'signLimit', value: { kind: 'workHours', amount: 0 } }, 'settingOutOfRange'],
  ['to a number where a limit is asked for', { name: 'signLimit', value: 3 }, 'limitMissing'],
  ['to hours that end before they begin', { name: 'workWindows', value: [{ from: 600, to: 500 }] }, 'windowsMissing'],
  [
    'to hours that overlap',
    {
      name: 'workWindows',
      value: [
        { from: 480, to: 720 },
        { from: 700, to: 900 },
      ],
    },
    'windowsOverlap',
  ],
  ['from today', { name: 'callBackTries', value: 3, from: '2026-11-23' }, 'settingTooEarly'],
  ['from a day that does not exist', { name: 'callBackTries', value: 3, from: '2027-02-30' }, 'settingTooEarly'],
] as const)('a change %s is refused in a sentence', async (_, change, failure) => {
  const { app, county } = await aMainJob()
  const city = await aCityDispatcher(app, county)
  const reply = await city.call('setting.change', { from: '2026-12-01', ...change })
  expect(reply).toMatchObject({ ok: false, failure, message: expect.stringMatching(/[\u4e00-\u9fff]{6,}/) })
})

test('a center of a town decides nothing for the city', async () => {
  const { dispatcher, worker, resident } = await aMainJob()
  const change = { name: 'callBackTries', value: 3, from: '2026-12-01' }
  for (const { call } of [dispatcher, worker, resident])
    expect(await call('setting.change', change)).toMatchObject({ ok: false, failure: 'notAllowed' })
})
