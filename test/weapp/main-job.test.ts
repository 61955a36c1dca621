import { dueWords } from '../../src/miniprogram/locales/moment'
import { overLimits } from '../kit/weapp-limits'
import { photograph } from '../kit/weapp-phone'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const page = (role: 'resident' | 'worker', name: string) => `packages/${role}/pages/${name}/index`

const standsOn = (program: Program, route: string) => {
  expect(program.route()).toBe(route)
  expect(overLimits(program)).toEqual([])
}

/** From home to the receipt, read over on the way. */
const report = async (resident: Program, words: string) => {
  await resident.tap('报个问题')
  standsOn(resident, page('resident', 'report'))
  await resident.fill('出了什么事？', words)
  await resident.settle(500)
  standsOn(resident, page('resident', 'report'))
  await resident.tap('下一步')
  standsOn(resident, page('resident', 'report'))
  await resident.tap('交给网格员')
  standsOn(resident, page('resident', 'receipt'))
}

const openQueue = async ({ open }: Pick<Awaited<ReturnType<typeof aWeappWorld>>, 'open'>) => {
  const worker = await open('worker-1', { url: `/${page('worker', 'queue')}` })
  standsOn(worker, page('worker', 'queue'))
  return worker
}

const openMatter = async (worker: Program, words: string) => {
  await worker.tap(words)
  standsOn(worker, page('worker', 'matter'))
}

test('a resident reports, the grid worker deals with it step by step, and the resident sees it through', async () => {
  const world = await aWeappWorld()
  const words = '3 号楼门口的路灯不亮，晚上看不见路'
  const resident = await world.open('resident-1')
  standsOn(resident, 'pages/home/index')
  expect(resident.text()).toContain('李一（测试）')
  await report(resident, words)

  const [filed] = await world.reports()
  expect(filed).toMatchObject({ words, category: '0102', grid: world.community.grids[0].code, name_shown: false, status: 'submitted' })
  expect(resident.text()).toMatch(/\d{4}-\d{6}-\d{4}/)
  expect(resident.text()).toContain('李一（测试）')
  expect(resident.text()).toContain(dueWords(filed?.due.toISOString() ?? '', new Date()).words)
  const [number = ''] = /\d{4}-\d{6}-\d{4}/.exec(resident.text()) ?? []

  await resident.tap('回首页')
  await resident.switchTab('/pages/matters/index')
  standsOn(resident, 'pages/matters/index')
  expect(resident.text()).toContain('已交给网格员')
  await resident.tap(words)
  standsOn(resident, page('resident', 'matter'))
  for (const shown of [number, '您报了这件事', '李一（测试）', '撤回这件事']) expect(resident.text()).toContain(shown)

  const worker = await openQueue(world)
  expect(worker.text()).toContain('测试小区 1 栋 1 单元 101 室')
  await openMatter(worker, words)
  expect(worker.text()).toContain('居民（不显示姓名）')
  await worker.tap('接下这件事')
  await worker.tap('已联系居民')
  await worker.fill('说了什么', '约好今晚去换')
  await worker.tap('记下来')
  await worker.tap('办好了')
  await worker.fill('给居民的答复', '灯泡换好了，亮了')
  await worker.tap('路灯已恢复照明')
  photograph(worker.phone, Buffer.from('a lit lamp'))
  await worker.tap('加照片')
  await worker.tap('办好了，答复居民')
  standsOn(worker, page('worker', 'matter'))
  expect(worker.text()).toContain('等居民确认')
  expect(world.stored.size).toBe(1)

  await resident.show()
  standsOn(resident, page('resident', 'matter'))
  for (const shown of ['请您确认', '灯泡换好了，亮了']) expect(resident.text()).toContain(shown)
  expect(resident.text()).not.toContain('约好今晚去换')
  await resident.tap('看过了，去评一评')
  await resident.tap('办得怎么样？，解决了')
  await resident.tap('网格员态度怎么样？，满意')
  await resident.tap('就这样评')
  standsOn(resident, page('resident', 'matter'))
  expect(resident.text()).toContain('这件事办完了')
  expect(await world.reports()).toMatchObject([{ status: 'closed', result: 'solved', process: 'good' }])
  expect([...resident.complaints, ...worker.complaints]).toEqual([])
})

test('到场办好了 settles it on one screen; what is not solved goes back to the same hands once, and then to the center', async () => {
  const world = await aWeappWorld()
  const words = '楼道里有一股怪味'
  const resident = await world.open('resident-1')
  await report(resident, words)
  await resident.tap('看进度')

  const worker = await openQueue(world)
  await openMatter(worker, words)
  await worker.tap('到场办好了')
  await worker.fill('给居民的答复', '清走了一袋垃圾')
  await worker.tap('办好了，答复居民')
  standsOn(worker, page('worker', 'matter'))
  expect(await world.reports()).toMatchObject([{ status: 'confirming', revision: 4 }])

  await resident.show()
  await resident.tap('还没解决')
  await resident.fill('哪里还没解决？', '还是有味道')
  await resident.tap('请继续办')
  standsOn(resident, page('resident', 'matter'))
  expect(resident.text()).toContain('正在办')
  expect(await world.reports()).toMatchObject([{ status: 'handling', reopen_count: 1 }])

  await worker.back()
  await openMatter(worker, words)
  expect(worker.text()).toContain('还是有味道')
  await worker.tap('办好了')
  await worker.fill('给居民的答复', '通了下水口')
  await worker.tap('办好了，答复居民')

  await resident.show()
  await resident.tap('还没解决，请中心再看')
  await resident.fill('哪里还没解决？', '味道还在')
  await resident.tap('请继续办')
  expect(resident.text()).toContain('正在安排谁来办')
  expect(await world.reports()).toMatchObject([{ status: 'returned' }])
  const center = await world.open('dispatcher', { url: '/packages/center/pages/queue/index' })
  expect(center.text()).toContain(words)
})
