import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import fc from 'fast-check'
import { createHttpWechat } from '../../../src/cloud/gateways/wechat/http-wechat'
import { createOpenapiWechat } from '../../../src/cloud/gateways/wechat/openapi-wechat'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'
import { takesValue } from '../../../src/cloud/gateways/wechat/template-fields'
import { fieldKinds, fitField } from '../../../src/domain/subscribe-field'

const settings = { appid: 'wx0000', secret: 'secret' }
const message = {
  openid: 'resident-1',
  templateId: 'accepted',
  page: 'packages/resident/pages/report-detail/index?id=1',
  data: { thing1: { value: '路灯不亮' }, phrase2: { value: '办理中' }, time3: { value: '2026年11月23日 15:01' } },
}
const templates = { accepted: { title: '受理通知', fields: ['thing1', 'phrase2', 'time3'] } }

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const openStandIn = async () => {
  const clock = { now: new Date('2026-11-23T07:01:00Z') }
  const now = () => clock.now
  const standIn = createWechatStandIn({ now, templates })
  const paths: string[] = []
  const answer = (request: Request) => {
    paths.push(new URL(request.url).pathname)
    return standIn.http.fetch(request)
  }
  const port = await new Promise<number>((resolve) => {
    const server = serve({ fetch: answer, port: 0 }, (address) => resolve(address.port))
    closers.push(() => server.close())
  })
  const baseUrl = `http://127.0.0.1:${port}`
  const post = async (path: string, body: unknown) =>
    (await fetch(`${baseUrl}${path}`, { method: 'POST', body: JSON.stringify(body) })).json()
  const askToken = (more = {}) => post('/cgi-bin/stable_token', { grant_type: 'client_credential', ...settings, ...more })
  const countTokens = () => paths.filter((path) => path === '/cgi-bin/stable_token').length
  return { ...standIn, clock, baseUrl, post, askToken, countTokens, wechat: createHttpWechat({ ...settings, baseUrl, now }) }
}

test('a message arrives with its template, page and fields', async () => {
  const { wechat, messages, clock } = await openStandIn()
  expect(await wechat.sendSubscribeMessage(message)).toEqual({ sent: true })
  expect(messages).toEqual([{ at: clock.now, ...message }])
})

test('a hundred messages at once ask for one token', async () => {
  const { wechat, messages, countTokens } = await openStandIn()
  await Promise.all(Array.from({ length: 100 }, () => wechat.sendSubscribeMessage(message)))
  expect([messages.length, countTokens()]).toEqual([100, 1])
})

test('a token is used until five minutes before its end', async () => {
  const { wechat, clock, countTokens } = await openStandIn()
  const later = async (seconds: number) => {
    clock.now = new Date(clock.now.getTime() + seconds * 1000)
    expect(await wechat.sendSubscribeMessage(message)).toEqual({ sent: true })
    return countTokens()
  }
  expect([await later(0), await later(6_899), await later(1), await later(6_899)]).toEqual([1, 1, 2, 2])
})

test('a token that WeChat took back is fetched anew and the message sent all the same', async () => {
  const { wechat, messages, askToken, countTokens } = await openStandIn()
  await wechat.sendSubscribeMessage(message)
  await askToken({ force_refresh: true })
  expect(await Promise.all([wechat.sendSubscribeMessage(message), wechat.sendSubscribeMessage(message)])).toEqual([
    { sent: true },
    { sent: true },
  ])
  expect([messages.length, countTokens()]).toEqual([3, 3])
})

test('a token refused twice is no loop', async () => {
  const { wechat, behaviors, countTokens } = await openStandIn()
  behaviors.set(message.openid, 40001)
  expect(await wechat.sendSubscribeMessage(message)).toEqual({ sent: false, reason: 'token', retry: true, code: 40001 })
  expect(countTokens()).toBe(2)
})

const meanings = [
  [43101, 'notSubscribed', false],
  [43107, 'banned', false],
  [43108, 'busy', true],
  [-1, 'busy', true],
  [45009, 'quota', true],
  [45168, 'sensitive', false],
  [47003, 'badData', false],
  [40001, 'token', true],
  [40014, 'token', true],
  [42001, 'token', true],
  [40003, 'refused', false],
  [40037, 'refused', false],
  [41030, 'refused', false],
  [99999, 'refused', false],
] as const

test.each(meanings)('over HTTP, code %i means %s (again later: %s)', async (code, reason, retry) => {
  const { wechat, behaviors, messages } = await openStandIn()
  behaviors.set(message.openid, code)
  expect(await wechat.sendSubscribeMessage(message)).toEqual({ sent: false, reason, retry, code })
  expect(messages).toEqual([])
})

test.each(meanings)('in a cloud function, a thrown errCode %i means %s (again later: %s)', async (code, reason, retry) => {
  const send = async () => Promise.reject(Object.assign(new Error('openapi.subscribeMessage.send:fail'), { errCode: code }))
  const wechat = createOpenapiWechat({ openapi: { subscribeMessage: { send } } })
  expect(await wechat.sendSubscribeMessage(message)).toEqual({ sent: false, reason, retry, code })
})

test('in a cloud function the message is written in camel case', async () => {
  const sent: unknown[] = []
  const send = async (given: unknown) => {
    sent.push(given)
    return { errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' }
  }
  const wechat = createOpenapiWechat({ openapi: { subscribeMessage: { send } } }, 'trial')
  expect(await wechat.sendSubscribeMessage(message)).toEqual({ sent: true })
  expect(sent).toEqual([
    { touser: message.openid, templateId: 'accepted', page: message.page, lang: 'zh_CN', miniprogramState: 'trial', data: message.data },
  ])
})

const unreachable = { sent: false, reason: 'unreachable', retry: true, code: undefined }

test('an accident of the SDK without a code is tried again', async () => {
  const send = async () => Promise.reject(new Error('socket hang up'))
  expect(await createOpenapiWechat({ openapi: { subscribeMessage: { send } } }).sendSubscribeMessage(message)).toEqual(unreachable)
})

test.each<[string, (respond: { end: (text: string) => void; writeHead: (status: number) => unknown }) => void]>([
  ['is silent', () => {}],
  ['answers with a page', (response) => response.end('<html>502</html>')],
  ['answers without a code', (response) => response.end('{}')],
])('a WeChat that %s is unreachable, and the message is tried again', async (_, answer) => {
  const server = createServer((request, response) =>
    request.url?.startsWith('/cgi-bin/stable_token') ? response.end('{"access_token":"t","expires_in":7200}') : answer(response),
  )
  await new Promise<void>((resolve) => server.listen(0, resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const wechat = createHttpWechat({ ...settings, baseUrl, now: () => new Date(), timeoutMs: 200 })
  expect(await wechat.sendSubscribeMessage(message)).toEqual(unreachable)
})

test('a WeChat that is not there is unreachable, and a wrong secret keeps the message waiting', async () => {
  const nowhere = createHttpWechat({ ...settings, baseUrl: 'http://127.0.0.1:1', now: () => new Date() })
  expect(await nowhere.sendSubscribeMessage(message)).toEqual(unreachable)
  const fetch = async () => new Response('{"errcode":40125,"errmsg":"invalid appsecret"}')
  const wrong = createHttpWechat({ ...settings, baseUrl: 'http://wechat', now: () => new Date(), fetch })
  expect(await wrong.sendSubscribeMessage(message)).toEqual({ sent: false, reason: 'token', retry: true, code: 40125 })
})

test.each<[string, Partial<typeof message>, number]>([
  ['to nobody', { openid: '' }, 40003],
  ['with an unknown template', { templateId: 'unknown' }, 40037],
  ['with a page written from the root', { page: '/pages/home/index' }, 41030],
  ['with a field missing', { data: { ...message.data, time3: { value: '' } } }, 47003],
  ['with 21 signs in a thing', { data: { ...message.data, thing1: { value: '一二三四五六七八九十一二三四五六七八九十一' } } }, 47003],
  ['with a mark in a phrase', { data: { ...message.data, phrase2: { value: '办理中！' } } }, 47003],
  ['with a line break', { data: { ...message.data, thing1: { value: '路灯\n不亮' } } }, 47003],
  ['with a field of another template', { data: { ...message.data, ...{ thing9: { value: '多' } } } }, 47003],
])('the stand-in refuses a message %s, as WeChat does', async (_, change, code) => {
  const { wechat, messages } = await openStandIn()
  expect(await wechat.sendSubscribeMessage({ ...message, ...change })).toMatchObject({ sent: false, code })
  expect(messages).toEqual([])
})

test('the stand-in takes no message with another token or after the end of its token', async () => {
  const { post, askToken, clock } = await openStandIn()
  const { access_token } = await askToken()
  const send = (token: string) => post(`/cgi-bin/message/subscribe/send?access_token=${token}`, {})
  expect([(await send('other')).errcode, (await send('')).errcode]).toEqual([40001, 40001])
  expect(await send(access_token)).toMatchObject({ errcode: 47001 })
  clock.now = new Date(clock.now.getTime() + 7_200_000)
  expect(await send(access_token)).toMatchObject({ errcode: 42001 })
  expect(await askToken({ appid: '' })).toMatchObject({ errcode: 41002 })
})

test('the page of the stand-in shows the newest message first and nothing that was written can act in it', async () => {
  const { wechat, baseUrl } = await openStandIn()
  expect(await (await fetch(baseUrl)).text()).toContain('还没有消息')
  await wechat.sendSubscribeMessage({ ...message, data: { ...message.data, thing1: { value: '<script>' } } })
  await wechat.sendSubscribeMessage({ ...message, data: { ...message.data, thing1: { value: '井盖丢了' } } })
  const page = await (await fetch(baseUrl)).text()
  expect(page.indexOf('井盖丢了')).toBeLessThan(page.indexOf('&lt;script&gt;'))
  expect(page).not.toContain('<script>')
  expect(page).toContain('受理通知')
  expect(page).toContain('2026/11/23 15:01:00')
  expect(page).toContain('href="/packages/resident/pages/report-detail/index?id=1"')
  expect(await (await fetch(`${baseUrl}/messages`)).json()).toHaveLength(2)
})

test('the stand-in keeps the last thousand messages', async () => {
  const { wechat, messages } = await openStandIn()
  for (let count = 0; count < 1_001; count++) await wechat.sendSubscribeMessage({ ...message, page: `pages/home/index?n=${count}` })
  expect([messages.length, messages[0]?.page]).toEqual([1_000, 'pages/home/index?n=1'])
})

const kindsOfFreeText = fieldKinds.filter((kind) => kind !== 'time' && kind !== 'date')

test('whatever people write, what fitField leaves of it is taken', () =>
  fc.assert(
    fc.property(fc.constantFrom(...kindsOfFreeText), fc.string({ unit: 'grapheme', maxLength: 60 }), (kind, text) => {
      const value = fitField(kind, text)
      expect(value === '' || takesValue(`${kind}1`, value)).toBe(true)
    }),
    { numRuns: 2_000 },
  ))

test.each([
  ['time1', '15:01~16:30', true],
  ['date1', '2026-11-23', true],
  ['date1', '明天', false],
  ['time1', '下午三点', false],
  ['site01', '淮南', false],
  ['thing', '没有编号', false],
])('in %s, "%s" is taken: %s', (field, value, isTaken) => expect(takesValue(field, value)).toBe(isTaken))
