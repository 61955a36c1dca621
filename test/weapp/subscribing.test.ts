import { cityCounty } from '../../src/domain/city'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const file = async (resident: Program, words: string) => {
  await resident.tap('报个问题')
  await resident.fill('出了什么事？', words)
  await resident.tap('下一步')
  await resident.tap('交给网格员')
  await resident.settle(100)
}

const aWorldWithLedger = async () => {
  const world = await aWeappWorld()
  const [account] = world.community.residents
  const ledger = async () =>
    Object.fromEntries(
      (
        await world.app.db
          .selectFrom('subscribe_grant')
          .select(['template', 'answer', 'balance'])
          .where('county', '=', cityCounty)
          .where('account', '=', account)
          .execute()
      ).map(({ template, answer, balance }) => [template, `${answer} ${balance}`]),
    )
  return { ...world, ledger }
}

test('what a person answers when asked is told to the cloud and stands in the ledger', async () => {
  const { open, ledger } = await aWorldWithLedger()
  const resident = await open('resident-1')
  resident.phone.dialogs['requestSubscribeMessage'] = () => ({
    'linli-finished': 'acceptWithAlert',
    'linli-accepted': 'reject',
    'linli-returned': 'filter',
  })
  await file(resident, '楼道里有一股怪味')
  expect(await ledger()).toEqual({ 'linli-finished': 'accept 1', 'linli-accepted': 'reject 0', 'linli-returned': 'filter 0' })
})

test('who has switched all pushes off is known as such, and the report is sent all the same', async () => {
  const { open, ledger, reports } = await aWorldWithLedger()
  const resident = await open('resident-1')
  resident.phone.dialogs['requestSubscribeMessage'] = () => {
    throw Object.assign(new Error('fail the main switch is switched off'), { errCode: 20_004 })
  }
  await file(resident, '楼道里有一股怪味')
  const asked = ['finished', 'accepted', 'returned', 'progress', 'question']
  expect(await ledger()).toEqual(Object.fromEntries(asked.map((name) => [`linli-${name}`, 'off 0'])))
  expect(await reports()).toHaveLength(1)
})

test('a worker is asked first thing in the tap that takes a step, also where a message opened the program', async () => {
  const { open, county, reports } = await aWorldWithLedger()
  await file(await open('resident-1'), '楼道里有一股怪味')
  const [filed] = await reports()
  const first = await open('worker-1')
  first.kill()
  const url = `/packages/worker/pages/matter/index?county=${county}&id=${filed?.id}&k=1`
  const worker = await open('worker-1', { url, phone: first.phone })
  const before = worker.calls.length
  await worker.tap('接下这件事')
  expect(worker.calls[before]).toMatchObject({
    api: 'requestSubscribeMessage',
    sync: true,
    args: { tmplIds: expect.arrayContaining(['linli-new-report']) },
  })
})

test('a message is found from home with its count, opens its matter, and is read then', async () => {
  const { open } = await aWorldWithLedger()
  await file(await open('resident-1'), '楼道里有一股怪味')
  const worker = await open('worker-1')
  expect(worker.text()).toContain('1 条没看，1 件等您办')
  await worker.tap('消息')
  expect(worker.route()).toBe('packages/resident/pages/messages/index')
  expect(worker.text()).toContain('待办未读有新的事项')
  await worker.tap('有新的事项')
  expect(worker.route()).toBe('packages/worker/pages/matter/index')
  await worker.back()
  expect(worker.text()).not.toContain('未读')
  await worker.tap('等我办的')
  expect(worker.text()).toContain('有新的事项')
})
