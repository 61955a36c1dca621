import { hashToken } from '../../src/cloud/gateways/tokens'
import { signInAs } from '../../src/cloud/operations/session/development'
import { overLimits } from '../kit/weapp-limits'
import { aPhone } from '../kit/weapp-phone'
import type { Program } from '../kit/weapp-program'
import { openProgram } from '../kit/weapp-world'
import { aWorld } from '../kit/world'

/** Of the resident's home, as the cloud answers it. */
const worker = '李一（测试）'
const webOnly = ['window', 'document', 'navigator', 'fetch', 'XMLHttpRequest', 'URL', 'URLSearchParams', 'AbortController', 'localStorage']
const webToo = ['structuredClone', 'queueMicrotask', 'performance', 'crypto', 'TextEncoder', 'Blob', 'FormData', 'WebAssembly', 'process']

const open: Program[] = []
const start = async (more: Parameters<typeof openProgram>[1] = {}) => {
  const { app, county } = await aWorld()
  const signed = await signInAs(app, { subject: `resident-1-${county}` })
  if (!signed.ok) throw new Error('the resident is missing')
  const program = await openProgram(app, { identity: { kind: 'session', tokenHash: hashToken(signed.value) }, ...more })
  open.push(program)
  return program
}

afterEach(() => {
  for (const program of open.splice(0)) program.kill()
})

test('the whole program starts and draws its first page where there is no browser and no eval', async () => {
  const program = await start()
  expect([...webOnly, ...webToo].filter((name) => program.evaluate(`typeof ${name}`) !== 'undefined')).toEqual([])
  expect(program.evaluate(`(() => { try { return Function('return 1')() } catch (error) { return error.name } })()`)).toBe('EvalError')
  expect(program.stack()).toEqual([program.routes[0]])
  expect(program.text()).toContain(worker)
  expect(program.complaints).toEqual([])
})

test('what home shows was answered by the cloud through callFunction', async () => {
  const program = await start()
  const called = program.calls.filter(({ api }) => api === 'cloud.callFunction')
  expect(called.length).toBeGreaterThan(0)
  expect(called.map(({ args }) => args['name'])).toEqual(called.map(() => 'api'))
})

test('every page opens in one light first paint, even from a link to a matter that is not there, and complains of nothing', async () => {
  const program = await start()
  for (const route of program.routes) {
    await program.relaunch(`/${route}?county=340403&id=01900000-0000-7000-8000-000000000000`)
    expect([route, program.text().trim()]).not.toEqual([route, ''])
    expect(overLimits(program)).toEqual([])
  }
  expect(program.complaints).toEqual([])
})

test('without a network the person reads a sentence, and after it is back the program opens as ever', async () => {
  const phone = aPhone()
  phone.online = false
  const program = await start({ phone })
  expect(program.text()).toContain('没有连上网络')
  program.goOnline()
  const again = await program.reopen()
  open.push(again)
  expect(again.text()).toContain(worker)
})

test('a killed program runs no more, and what it kept is there when it is opened again', async () => {
  const program = await start()
  program.evaluate(
    `wx.setStorageSync('reportDraft', { words: '路灯不亮', photos: [1, 2] }); setTimeout(() => wx.setStorageSync('late', 1), 20)`,
  )
  const again = await program.reopen()
  open.push(again)
  await again.settle(40)
  expect(again.evaluate(`JSON.stringify(wx.getStorageSync('reportDraft'))`)).toBe('{"words":"路灯不亮","photos":[1,2]}')
  expect(again.evaluate(`wx.getStorageSync('late')`)).toBe('')
})

test('a page that does not exist is refused as WeChat refuses it', async () => {
  const program = await start()
  program.evaluate(`wx.navigateTo({ url: '/pages/nowhere/index', fail: (error) => { globalThis.refused = error.errMsg } })`)
  await program.settle()
  expect(program.evaluate('refused')).toBe('navigateTo:fail page "pages/nowhere/index" is not found')
})
