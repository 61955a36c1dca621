import { createHttpWechat } from '../../../src/cloud/gateways/wechat/http-wechat'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'
import { createTokenShelf } from '../../../src/cloud/operations/push/token-shelf'
import { anEmptyWorld } from '../../kit/world'

const message = {
  openid: 'resident-1',
  templateId: 'accepted',
  page: 'packages/resident/pages/matter/index?id=1',
  data: { thing1: { value: '路灯不亮' } },
}

/** Several processes, each with an adapter of its own, and the one database that they share. */
const someProcesses = async (count: number) => {
  const { app, county } = await anEmptyWorld()
  const clock = { now: new Date('2026-11-23T07:01:00Z') }
  const now = () => clock.now
  const standIn = createWechatStandIn({ now })
  let tokens = 0
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (String(input).includes('stable_token')) {
      tokens += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return standIn.http.request(String(input), init)
  }
  const shelf = () => createTokenShelf({ ...app, now })
  const processes = Array.from({ length: count }, () =>
    createHttpWechat({ baseUrl: 'http://wechat.test', appid: `wx${county}`, secret: 's', now, fetch, shelf: shelf() }),
  )
  const sendAll = () => Promise.all(processes.flatMap((each) => [each.sendSubscribeMessage(message), each.sendSubscribeMessage(message)]))
  return { app, appid: `wx${county}`, standIn, clock, processes, sendAll, countTokens: () => tokens, shelf }
}

test('however many processes ask at once, WeChat is asked for one token', async () => {
  const { sendAll, countTokens, standIn } = await someProcesses(8)
  const results = await sendAll()
  expect(results.every(({ sent }) => sent)).toBe(true)
  expect([countTokens(), standIn.messages.length]).toEqual([1, 16])
})

test('a token that WeChat took back is refreshed once for all of them, and every message goes out', async () => {
  const { sendAll, countTokens, standIn } = await someProcesses(6)
  await sendAll()
  const ask = { grant_type: 'client_credential', appid: 'other', secret: 's', force_refresh: true }
  await standIn.http.request('http://wechat.test/cgi-bin/stable_token', { method: 'POST', body: JSON.stringify(ask) })
  expect((await sendAll()).every(({ sent }) => sent)).toBe(true)
  expect([countTokens(), standIn.messages.length]).toEqual([2, 24])
})

test('a process that dies while it fetches holds the others up for no longer than fifteen seconds', async () => {
  const { sendAll, countTokens, shelf, appid, clock } = await someProcesses(2)
  expect(await shelf().reserve(`wechat:${appid}`)).toBe(true)
  expect(await shelf().reserve(`wechat:${appid}`)).toBe(false)
  clock.now = new Date(clock.now.getTime() + 15_000)
  expect((await sendAll()).every(({ sent }) => sent)).toBe(true)
  expect(countTokens()).toBe(1)
})

test('what lies in the database is sealed', async () => {
  const { app, appid, sendAll, standIn } = await someProcesses(1)
  await sendAll()
  const row = await app.db.selectFrom('access_token').selectAll().where('name', '=', `wechat:${appid}`).executeTakeFirstOrThrow()
  const [sent] = standIn.messages
  expect(sent).toBeDefined()
  expect(row.value).toMatch(/^v1\./)
})
