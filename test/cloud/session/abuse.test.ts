import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import { createTraffic } from '../../../src/cloud/functions/traffic'
import { readReportAllowances } from '../../../src/cloud/operations/report/allowances'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import { aCaller, aReportAt } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const aCity = async () => {
  const world = await aWorld()
  const app = { ...world.app, reportAllowances: readReportAllowances(undefined, false) }
  const [first, second, third] = world.community.grids
  const resident = await aCaller(app, `resident-1-${world.county}`)
  const outcomeOf = async (grid: string, caller = resident) => {
    const reply = await caller.call('report.submit', aReportAt(grid))
    return reply.ok ? 'filed' : reply.failure
  }
  return { ...world, app, first: first.code, second: second.code, third: third.code, resident, outcomeOf }
}

test('nobody floods one grid worker: eight a day from one person, and a neighbor is not held up by it', async () => {
  const { app, county, clock, first, second, outcomeOf } = await aCity()
  for (let count = 0; count < 8; count++) expect(await outcomeOf(first)).toBe('filed')
  expect(await outcomeOf(first)).toBe('tooManyReports')
  expect(await outcomeOf(second)).toBe('filed')
  expect(await outcomeOf(first, await aCaller(app, `resident-2-${county}`))).toBe('filed')
  clock.now = new Date(clock.now.getTime() + 3 * 3_600_000)
  expect(await outcomeOf(first)).toBe('filed')
  expect(await outcomeOf(first)).toBe('tooManyReports')
})

test('a refused report leaves nothing behind, and counts for nothing', async () => {
  const { app, county, first, second, third, outcomeOf } = await aCity()
  for (const grid of [first, second]) for (let count = 0; count < 8; count++) await outcomeOf(grid)
  for (let count = 0; count < 5; count++) expect(await outcomeOf(first)).toBe('tooManyReports')
  for (let count = 0; count < 4; count++) expect(await outcomeOf(third)).toBe('filed')
  expect(await outcomeOf(third)).toBe('tooManyReports')
  const { count } = await app.db
    .selectFrom('report')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('county', '=', county)
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(20)
})

test('twenty at once are counted one by one', async () => {
  const { first, outcomeOf } = await aCity()
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcomeOf(first)))
  expect(outcomes.filter((outcome) => outcome === 'filed')).toHaveLength(8)
})

test('a report sent again is the same report and counts once', async () => {
  const { first, resident, outcomeOf } = await aCity()
  const report = aReportAt(first)
  for (let count = 0; count < 20; count++) expect((await resident.call('report.submit', report)).ok).toBe(true)
  for (let count = 0; count < 7; count++) expect(await outcomeOf(first)).toBe('filed')
  expect(await outcomeOf(first)).toBe('tooManyReports')
})

test('whom WeChat holds to be a risk gives a phone number first; everyone else, and a silent WeChat, goes through', async () => {
  const { app, standIn, first } = await aCity()
  const reportAs = async (subject: string) => {
    const identity = { kind: 'openid', subject } as const
    const call = (path: string, input?: unknown) => dispatch({ path: path.split('.'), input }, { app, identity })
    await call('session.open')
    const reply = await call('report.submit', aReportAt(first))
    return { outcome: reply.ok ? 'filed' : reply.failure, call }
  }
  const [calm, risky, unknown] = [uuidv7(), uuidv7(), uuidv7()].map((id) => `o${id.replaceAll('-', '')}`) as [string, string, string]
  standIn.behaviors.set(`risk:${risky}`, 4)
  standIn.behaviors.set(`risk:${unknown}`, 99)
  expect((await reportAs(calm)).outcome).toBe('filed')
  expect((await reportAs(unknown)).outcome).toBe('filed')
  const { outcome, call } = await reportAs(risky)
  expect(outcome).toBe('phoneNotConfirmed')
  await call('session.confirmPhone', { code: `phone-13900000000-${uuidv7().replaceAll('-', '')}` })
  expect((await call('report.submit', aReportAt(first))).ok).toBe(true)
})

test('a crowd behind one address is not held up, and a single program that hammers is', () => {
  const clock = { now: new Date() }
  const { mayPass } = createTraffic(() => clock.now)
  const people = Array.from({ length: 300 }, (_, person) => `person-${person}`)
  // Three hundred neighbors behind one address, four taps each at the same moment.
  for (let tap = 0; tap < 4; tap++) for (const person of people) expect(mayPass({ address: '203.0.113.7', person })).toBe(true)
  const hammered = Array.from({ length: 500 }, () => mayPass({ address: '203.0.113.8', person: 'hammer' }))
  expect(hammered.filter(Boolean)).toHaveLength(120)
  clock.now = new Date(clock.now.getTime() + 10_000)
  expect(mayPass({ address: '203.0.113.8', person: 'hammer' })).toBe(true)
})

test('who is too fast reads a sentence that names 110', async () => {
  const { app } = await aCity()
  const http = createHttp({ ...app, addressHeader: 'x-real-ip' })
  const call = () =>
    http.request('/rpc', {
      method: 'POST',
      body: JSON.stringify({ path: ['session', 'open'] }),
      headers: { 'x-real-ip': '203.0.113.9', authorization: `Bearer ${'a'.repeat(43)}` },
    })
  const answers = await Promise.all(Array.from({ length: 130 }, call))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused).toHaveLength(10)
  expect(await refused[0]?.json()).toMatchObject({ ok: false, failure: 'tooManyCalls', message: expect.stringContaining('110') })
})

test('how many a day is a setting that is checked at start', () => {
  expect(readReportAllowances('3,5', false)).toEqual({ toGrid: { most: 3, perHour: 3 / 24 }, inAll: { most: 5, perHour: 5 / 24 } })
  expect(() => readReportAllowances('many', false)).toThrow('LINLI_REPORTS_PER_DAY')
})
