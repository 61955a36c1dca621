import { overLimits } from '../kit/weapp-limits'
import type { Program } from '../kit/weapp-program'
import { aWeappWorld, killPrograms } from '../kit/weapp-world'

afterEach(killPrograms)

const words = '去年借给朋友两万块，有借条，他一直不还，我该怎么办？'
const ask = '/packages/legal/pages/ask/index'
const thread = 'packages/legal/pages/consultation/index'
const halfAKilobyte = 512

const field = (program: Program) => program.all((node) => node.listens('input'))[0]?.attribute('value')

const aQuestion = async () => {
  const world = await aWeappWorld()
  const resident = await world.open('resident-1')
  await resident.tap('问法律、找律师')
  expect(overLimits(resident)).toEqual([])
  await resident.tap('问律师一件事')
  await resident.fill('想问什么事？', words)
  await resident.settle(300)
  expect(overLimits(resident)).toEqual([])
  const asked = () => world.app.db.selectFrom('consultation').selectAll().where('county', '=', world.county).execute()
  return { ...world, resident, asked }
}

test('a question is put one task a screen, each of them light, and asked about pushes in the tap that sends', async () => {
  const { resident, asked } = await aQuestion()
  await resident.tap('下一步')
  await resident.fill('对方的名字', '周某某')
  await resident.tap('下一步')
  await resident.tap('没有')
  expect(overLimits(resident)).toEqual([])
  const before = resident.calls.length
  await resident.tap('交给律师')
  expect(resident.calls[before]).toMatchObject({ api: 'requestSubscribeMessage', sync: true })
  expect(resident.route()).toBe(thread)
  expect(overLimits(resident)).toEqual([])
  expect(await asked()).toMatchObject([{ about_village: 'no', category: 'debt', neutral: false, wants_push: true }])
  expect([...resident.phone.storage.values()].join()).not.toContain(words)
  await resident.tap('快速离开，回到首页，这一页不再留着')
  expect(resident.stack()).toEqual(['pages/home/index'])
})

test('what was written survives going back and a killed program; what must not be seen is kept nowhere', async () => {
  const { resident, reopen } = await aQuestion()
  await resident.back()
  await resident.tap('问律师一件事')
  expect(field(resident)).toBe(words)
  const again = await reopen(resident)
  await again.open(ask)
  expect(field(again)).toBe(words)
  expect(again.text()).toContain('接着上次没写完的')
  await again.tap('下一步')
  await again.tap('不知道，或者没有对方')
  await again.tap('不清楚')
  await again.tap('不方便被人看到')
  expect([...again.phone.storage.values()].join()).not.toContain(words)
})

test('ten thousand characters are kept whole, said to be too many, and go nowhere', async () => {
  const { resident, asked } = await aQuestion()
  const long = `${'借'.repeat(9_990)}😀‮abc`
  await resident.fill('想问什么事？', long)
  expect(resident.text()).toContain('写得太长了')
  await resident.tap('下一步')
  expect(resident.text()).toContain('想问什么事？')
  await resident.back()
  await resident.tap('问律师一件事')
  expect(field(resident)).toBe(long)
  expect(await asked()).toEqual([])
})

test('each character typed costs at most half a kilobyte', async () => {
  const { resident } = await aQuestion()
  const costs: number[] = []
  for (let length = 1; length <= words.length; length += 1) {
    const before = resident.setDatas().length
    await resident.fill('想问什么事？', words.slice(0, length))
    costs.push(
      resident
        .setDatas()
        .slice(before)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    )
  }
  expect(costs.slice(1).filter((bytes) => bytes > halfAKilobyte)).toEqual([])
})

test('what sounds like a lawyer’s in a report is brought along to the question, and lies on the phone no longer than that', async () => {
  const world = await aWeappWorld()
  const resident = await world.open('resident-1')
  await resident.tap('报个问题')
  await resident.fill('出了什么事？', words)
  await resident.settle(300)
  await resident.tap('下一步')
  expect(overLimits(resident)).toEqual([])
  await resident.tap('改成问律师')
  await resident.settle(300)
  expect(resident.route()).toBe('packages/legal/pages/ask/index')
  expect(field(resident)).toBe(words)
  expect([...resident.phone.storage.entries()].filter(([key, kept]) => key !== 'askDraft' && JSON.stringify(kept).includes(words))).toEqual(
    [],
  )
})

test('the other pages of the law are light as well', async () => {
  const world = await aWeappWorld()
  const resident = await world.open('resident-1')
  for (const name of ['tell', 'guide', 'village-code', 'bookings', 'shops', 'file-for']) {
    const page = `/packages/legal/pages/${name}/index${name === 'file-for' ? '?hat=family' : ''}`
    await resident.open(page)
    await resident.settle(400)
    expect([name, overLimits(resident)]).toEqual([name, []])
  }
})
