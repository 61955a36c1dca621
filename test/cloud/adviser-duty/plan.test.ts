import { viewLedger } from '../../../src/cloud/operations/adviser-duty/ledger'
import { viewPlan } from '../../../src/cloud/operations/adviser-duty/plan'
import type { AdviserPlan } from '../../../src/contract/adviser-duty'
import { granted } from '../../kit/booking'
import { aDutyWorld } from './a-duty-world'

const six = (county: number) => Array.from({ length: 6 }, (_, at) => `${county}00100${at + 1}`)

/** The places that a sixth village needs. */
const withVillages = async ({ app: { db } }: Awaited<ReturnType<typeof aDutyWorld>>, codes: readonly string[], town: string) => {
  for (const code of codes)
    await db
      .insertInto('division')
      .values({ code, name: `测试村${code.slice(-2)}`, level: 'village', parent: town } as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

test('where nobody decided otherwise, Anhui’s guide holds: four hours a month, a lecture a quarter, a firm’s visit a year', async () => {
  const { plan, village } = await aDutyWorld()
  expect(await plan()).toMatchObject({
    month: '2026-11',
    mostVillages: 5,
    mayChange: false,
    villages: [
      {
        village: { code: village },
        plan: { hoursPerMonth: 4, lecturesPerQuarter: 1, firmVisitsPerYear: 1 },
        isUsual: true,
        next: null,
        standing: { siteMinutesMissing: 240, lecturesMissing: 1, firmVisitsMissing: 1 },
      },
    ],
  })
})

test('the bureau changes a plan from next month on, and this month is measured as before', async () => {
  const { app, adviserPerson, bureau, clock, county, adviser, village } = await aDutyWorld()
  const changed = { county, adviser, community: village, hoursPerMonth: 8, lecturesPerQuarter: 2, firmVisitsPerYear: 1 }
  const answered = await bureau.answer<AdviserPlan>('dutyPlan.set', changed)
  expect(answered.villages).toMatchObject([
    { plan: { hoursPerMonth: 4 }, isUsual: true, next: { hoursPerMonth: 8, lecturesPerQuarter: 2 } },
  ])
  clock.now = new Date('2026-12-01T01:00:00Z')
  const plan = granted(await viewPlan(app, adviserPerson, {}))
  expect(plan.villages).toMatchObject([{ plan: { hoursPerMonth: 8 }, isUsual: false, next: null }])
  const ledger = async (month: string) => granted(await viewLedger(app, adviserPerson, { county, adviser, community: village, month }))
  expect((await ledger('2026-11')).plan.hoursPerMonth).toBe(4)
  expect((await ledger('2026-12')).standing).toMatchObject({ siteMinutesMissing: 480, lecturesMissing: 2 })
})

test('a sixth village is refused with a sentence, also when two are given at once; the fifth is not', async () => {
  const world = await aDutyWorld()
  const { bureau, county, adviser, village, plan } = world
  const [, ...others] = six(county)
  await withVillages(world, others, village.slice(0, 9))
  const assign = (community: string) =>
    bureau.call('dutyPlan.assign', { county, adviser, community, duty: { by: 'weekday', nth: 1, weekday: 3 } })
  for (const code of others.slice(0, 3)) expect(await assign(code)).toMatchObject({ ok: true })
  const both = await Promise.all(others.slice(3, 5).map(assign))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.find(({ ok }) => !ok)).toMatchObject({ failure: 'tooManyVillages', message: expect.stringContaining('五个村') })
  const { villages } = await plan()
  expect(villages).toHaveLength(5)
  // Another day for a village that they have is no sixth village.
  expect(await assign(villages[1]?.village.code ?? '')).toMatchObject({ ok: true })
  const released = { county, adviser, community: villages[4]?.village.code }
  expect(await bureau.call('dutyPlan.release', released)).toMatchObject({ ok: true })
  expect((await plan()).villages).toHaveLength(4)
})

test('no plan is made for a village that the adviser does not serve, nor for one that is not there', async () => {
  const { bureau, county, adviser } = await aDutyWorld()
  const plan = { hoursPerMonth: 4, lecturesPerQuarter: 1, firmVisitsPerYear: 1 }
  expect(await bureau.call('dutyPlan.set', { county, adviser, community: '999999999999', ...plan })).toMatchObject({
    failure: 'notYourVillage',
  })
  const duty = { by: 'date', date: 1 }
  expect(await bureau.call('dutyPlan.assign', { county, adviser, community: '999999999999', duty })).toMatchObject({
    failure: 'placeNotFound',
  })
})

test('the bureau finds an adviser by name, firm or village', async () => {
  const { bureau, county, adviser } = await aDutyWorld()
  const found = (words: string) => bureau.answer<{ adviser: string }[]>('dutyPlan.list', { county, words })
  expect(await found('王律')).toMatchObject([{ adviser }])
  expect(await found('测试律所')).toMatchObject([{ adviser }])
  expect(await found('没有这个人')).toEqual([])
})
