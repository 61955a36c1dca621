import { aPhone } from '../kit/weapp-phone'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms, type Wire } from '../kit/weapp-world'

afterEach(killPrograms)

const words = '楼道里有一股怪味'
const receipt = 'packages/resident/pages/receipt/index'
/** What WeChat draws over the page and a person answers there. */
const sheets = ['requestSubscribeMessage', 'chooseLocation', 'chooseMedia', 'scanCode', 'showModal', 'showActionSheet']

const write = async (resident: Program) => {
  await resident.tap('报个问题')
  await resident.fill('出了什么事？', words)
  await resident.tap('下一步')
}

const sheetsOf = (program: Program) => program.calls.filter(({ api }) => sheets.includes(api))

test('whether to be told is asked first thing in the tap that sends, with what the phone remembers', async () => {
  const { open, reports } = await aWeappWorld()
  const resident = await open('resident-1')
  await write(resident)
  const before = resident.calls.length
  await resident.tap('交给网格员')
  const [first, ...others] = resident.calls.slice(before)
  const asked = ['linli-finished', 'linli-accepted', 'linli-returned', 'linli-progress', 'linli-question']
  expect(first).toMatchObject({ api: 'requestSubscribeMessage', sync: true, args: { tmplIds: asked } })
  expect(others).toContainEqual(expect.objectContaining({ api: 'cloud.callFunction', sync: false }))
  expect(await reports()).toHaveLength(1)
})

test('those who move a matter are asked first thing in that tap as well', async () => {
  const { open } = await aWeappWorld()
  const resident = await open('resident-1')
  await write(resident)
  await resident.tap('交给网格员')
  const worker = await open('worker-1', { url: '/packages/worker/pages/queue/index' })
  await worker.tap(words)
  const before = worker.calls.length
  await worker.tap('接下这件事')
  const asked = { api: 'requestSubscribeMessage', sync: true }
  expect(worker.calls[before]).toMatchObject({ ...asked, args: { tmplIds: expect.arrayContaining(['linli-new-report']) } })
  await worker.tap('办好了')
  await worker.fill('给居民的答复', '通了下水口')
  await worker.tap('办好了，答复居民')

  await resident.tap('看进度')
  await resident.tap('看过了，去评一评')
  await resident.tap('办得怎么样？，解决了')
  await resident.tap('网格员态度怎么样？，满意')
  const then = resident.calls.length
  await resident.tap('就这样评')
  expect(resident.calls[then]).toMatchObject(asked)
})

test.each([
  ['refuses', { 'linli-finished': 'reject', 'linli-accepted': 'reject', 'linli-returned': 'ban' }],
  ['closes the question', 'cancel'],
] as const)('who %s is told nothing and has sent the report all the same', async (_answer, answer) => {
  const { open, reports } = await aWeappWorld()
  const resident = await open('resident-1')
  resident.phone.dialogs['requestSubscribeMessage'] = () => answer
  await write(resident)
  await resident.tap('交给网格员')
  expect(resident.route()).toBe(receipt)
  expect(await reports()).toHaveLength(1)
})

test('where no templates are set nobody is asked', async () => {
  const { open, reports } = await aWeappWorld({ templates: {} })
  const resident = await open('resident-1')
  await write(resident)
  await resident.tap('交给网格员')
  expect(sheetsOf(resident)).toEqual([])
  expect(await reports()).toHaveLength(1)
})

test('three taps of ours are enough from opening to sent', async () => {
  const { open } = await aWeappWorld()
  const resident = await open('resident-1')
  await write(resident)
  await resident.tap('交给网格员')
  expect(resident.route()).toBe(receipt)
  expect(resident.taps()).toBeLessThanOrEqual(3)
  expect(resident.taps() + sheetsOf(resident).length).toBeLessThanOrEqual(5)
})

test('on somebody’s first day, without a home, eight are enough with everything of WeChat’s', async () => {
  const { open, reports, community } = await aWeappWorld()
  const newcomer = await open('newcomer', { phone: aPhone() })
  const [longitude, latitude] = community.grids[1].center
  newcomer.phone.dialogs['chooseLocation'] = () => ({
    name: '东门',
    address: '测试路',
    longitude: String(longitude),
    latitude: String(latitude),
  })
  await write(newcomer)
  await newcomer.tap('在哪里')
  await newcomer.tap('在地图上选')
  await newcomer.tap('同意')
  await newcomer.tap('交给网格员')
  expect(newcomer.route()).toBe(receipt)
  expect(await reports()).toMatchObject([{ grid: community.grids[1].code, place_words: expect.stringContaining('东门') }])
  expect(newcomer.taps() + sheetsOf(newcomer).length).toBeLessThanOrEqual(8)
})

test('a finger that comes down twice sends one report', async () => {
  const { open, reports } = await aWeappWorld()
  const sent: string[] = []
  const wire: Wire = (answer, path) => {
    sent.push(path)
    return answer()
  }
  const resident = await open('resident-1', { wire })
  await write(resident)
  const button = resident.find('交给网格员')
  await Promise.all([resident.tap(button), resident.tap(button), resident.tap(button)])
  expect(resident.stack()).toEqual(['pages/home/index', receipt])
  expect(sent.filter((path) => path === 'report.submit')).toHaveLength(1)
  expect(sheetsOf(resident)).toHaveLength(1)
  expect(await reports()).toHaveLength(1)
})

/** The first report arrives, and its answer never comes back. */
const losingOneAnswer = (): Wire => {
  let isLost = false
  return async (answer, path) => {
    const reply = await answer()
    if (path !== 'report.submit' || isLost) return reply
    isLost = true
    throw new Error('fail timeout')
  }
}

test('a report whose answer was lost is sent again and stays one', async () => {
  const { open, reports } = await aWeappWorld()
  const resident = await open('resident-1', { wire: losingOneAnswer() })
  await write(resident)
  await resident.tap('交给网格员')
  expect(resident.text()).toContain('还没有交上去')
  expect(resident.text()).toContain(words)
  await resident.tap('再试一次')
  expect(resident.route()).toBe(receipt)
  expect(await reports()).toHaveLength(1)
})

test('even when the program was killed before the answer came', async () => {
  const { open, reopen, reports } = await aWeappWorld()
  const resident = await open('resident-1', { wire: losingOneAnswer() })
  await write(resident)
  await resident.tap('交给网格员')
  const again = await reopen(resident)
  await again.tap('报个问题')
  expect(again.text()).toContain('接着上次没写完的')
  await again.tap('下一步')
  await again.tap('交给网格员')
  expect(again.route()).toBe(receipt)
  expect(await reports()).toHaveLength(1)
})
