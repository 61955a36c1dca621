import { uuidv7 } from 'uuidv7'
import { submitConsultation } from '../../src/cloud/operations/consultation/submit'
import { aBureau, aLawyer, aSitting, granted } from '../kit/advisers'
import { hours } from '../kit/an-adviser'
import { aQuestion } from '../kit/consultation'
import { overLimits } from '../kit/weapp-limits'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const page = (name: string, query = '') => `/packages/adviser/pages/${name}/index${query}`
const words = '去年借给邻居两万块，有借条，他一直不还，还说钱早就给了我老婆，问他要他就骂人，现在连电话也不接了，该怎么办？'

const aBusyAdviser = async () => {
  const world = await aWeappWorld()
  const day = hours('08:00–12:00', '14:00–18:00')
  const lawyer = await aLawyer(world, 'lawyer-1', {
    pattern: { weekly: [day, day, day, day, day, day, day] },
    villages: [{ community: world.community.community, duty: { by: 'date', date: 25 } }],
  })
  const asker = { account: world.community.residents[0] ?? '', grants: [] }
  const asks = () => submitConsultation(world.app, asker, aQuestion(world.community.community, { id: uuidv7(), words: words.repeat(3) }))
  return { ...world, lawyer, asks }
}

test('a full week of sittings is as light as an empty one', async () => {
  const world = await aBusyAdviser()
  for (const date of ['24', '25', '26', '27', '28'])
    for (const hour of ['08', '09', '10', '14', '15', '16'])
      await aSitting(world, world.lawyer, `2026-11-${date} ${hour}:00`, { mode: 'video' })
  const adviser = await world.open('lawyer-1', { url: page('calendar') })
  await adviser.settle(500)
  expect(adviser.text()).toContain('16:00')
  expect(overLimits(adviser)).toEqual([])
  await adviser.tap('周三11月25日，6 个预约')
  expect(adviser.text()).toContain('能约的时段')
  expect(overLimits(adviser)).toEqual([])
  await adviser.open(page('pattern'))
  expect(adviser.text()).toContain('周一能约的时段')
  expect(overLimits(adviser)).toEqual([])
})

test('statutes are searched without a call, and what is found is sent in light pieces', async () => {
  const world = await aBusyAdviser()
  const adviser = await world.open('lawyer-1', { url: page('laws') })
  adviser.goOffline()
  await adviser.settle(300)
  expect(adviser.text()).toContain('手上有 14 部')
  await adviser.fill('找哪一条', '父母')
  await adviser.settle(900)
  expect(adviser.text()).toContain('先列出最相关的 20 条')
  expect(overLimits(adviser)).toEqual([])
})

test('a queue of many, and a long question with its answer, are sent in light pieces', async () => {
  const world = await aBusyAdviser()
  const [first] = [granted(await world.asks())]
  for (let count = 2; count <= 25; count += 1) await world.asks()
  const adviser = await world.open('lawyer-1', { url: page('queue') })
  await adviser.settle(500)
  // The phone's own clock is the machine's.
  expect(adviser.text()).toMatch(/还剩|已超时/)
  expect(overLimits(adviser)).toEqual([])
  await adviser.open(page('consultation', `?county=${first.county}&id=${first.id}`))
  await adviser.tap('接下，我来答')
  await adviser.settle(300)
  expect(adviser.text()).toContain('可能符合法律援助吗')
  await adviser.tap('引用法条')
  await adviser.settle(300)
  await adviser.fill('找哪一条', '民法典 第675条')
  await adviser.settle(900)
  expect(overLimits(adviser)).toEqual([])
})

test('log, quick entry, ledger, ratings and what an adviser declares are light with a month of entries', async () => {
  const world = await aBusyAdviser()
  const { app, county, community, lawyer } = world
  const entries = Array.from({ length: 60 }, (_, at) => ({
    ...{ county, id: uuidv7(), adviser: lawyer.adviser, community: community.community, kind: 'chat' as const },
    ...{ started_at: new Date(app.now().getTime() - at * 3_600_000), created_at: app.now(), confirmed_at: at % 2 ? app.now() : null },
  }))
  await app.db
    .insertInto('duty_entry')
    .values(entries as never)
    .execute()
  const adviser = await world.open('lawyer-1', { url: page('duty') })
  await adviser.settle(500)
  expect(adviser.text()).toContain('微信群答复')
  expect([page('duty'), overLimits(adviser)]).toEqual([page('duty'), []])
  const ledger = page('ledger', `?county=${county}&adviser=${lawyer.adviser}&community=${community.community}&month=2026-11`)
  for (const each of [page('quick'), ledger, page('ratings'), page('practice')]) {
    await adviser.open(each)
    await adviser.settle(500)
    expect([each, overLimits(adviser)]).toEqual([each, []])
  }
})

test('the bureau’s pages are light: many advisers, five villages, rosters, and the directors of sixty villages', async () => {
  const world = await aBusyAdviser()
  const { app, county, community, lawyer } = world
  const codes = Array.from({ length: 60 }, (_, at) => `${community.community.slice(0, 9)}${String(at + 100)}`)
  const divisions = codes.map((code) => ({ code, name: `测试村${code.slice(-3)}`, level: 'village', parent: code.slice(0, 9) }))
  await app.db
    .insertInto('division')
    .values(divisions as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const villages = codes
    .slice(0, 4)
    .map((code, at) => ({ county, adviser: lawyer.adviser, place: at + 2, community: code, duty: JSON.stringify({ by: 'date', date: 3 }) }))
  await app.db
    .insertInto('adviser_village')
    .values(villages as never)
    .execute()
  await aBureau(world)
  const bureau = await world.open('bureau-1', { url: page('plans') })
  for (const each of [
    page('plans'),
    page('plan', `?county=${county}&id=${lawyer.adviser}`),
    '/packages/center/pages/rosters/index',
    '/packages/center/pages/directors/index',
  ]) {
    await bureau.open(each)
    await bureau.settle(500)
    expect([each, overLimits(bureau)]).toEqual([each, []])
  }
  expect(bureau.text()).toContain('还没有登记')
  await bureau.tap('测试村100')
  expect(overLimits(bureau)).toEqual([])
})
