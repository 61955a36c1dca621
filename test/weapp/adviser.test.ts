import { uuidv7 } from 'uuidv7'
import { submitConsultation } from '../../src/cloud/operations/consultation/submit'
import { aLawyer, aSitting, granted } from '../kit/advisers'
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
  expect(adviser.text()).toContain('还剩')
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
