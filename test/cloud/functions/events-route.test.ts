import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { serve } from '@hono/node-server'
import { createHttp } from '../../../src/cloud/functions/http'
import { pushEvent } from '../../../src/cloud/gateways/wechat/stand-in-push'
import { aWorld } from '../../kit/world'

const appid = 'wx0000000000000000'
const token = 'shared-with-wechat'
const aesKey = randomBytes(32).toString('base64').slice(0, 43).replace(/[+/]/g, 'A')
const stamp = { timestamp: '1795395600', nonce: '1320562132' }

const sign = (...parts: string[]) =>
  createHash('sha1')
    .update([token, stamp.timestamp, stamp.nonce, ...parts].sort().join(''))
    .digest('hex')
const seal = (message: string, forWhom = appid) => {
  const key = Buffer.from(`${aesKey}=`, 'base64')
  const content = Buffer.from(message)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const whole = Buffer.concat([randomBytes(16), length, content, Buffer.from(forWhom)])
  const padding = 32 - (whole.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return Buffer.concat([cipher.update(Buffer.concat([whole, Buffer.alloc(padding, padding)])), cipher.final()]).toString('base64')
}

const anEdge = async (more: { aesKey?: string } = {}) => {
  const { app } = await aWorld()
  const http = createHttp({ ...app, messagePush: { appid, token, ...more } })
  const post = async (query: Record<string, string>, body: unknown) => {
    const answer = await http.request(`/wechat/events?${new URLSearchParams({ ...stamp, ...query })}`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    return [answer.status, await answer.text()]
  }
  const kept = (trace: string) => app.db.selectFrom('outbox').select('payload').where('key', 'like', `%${trace}%`).execute()
  return { app, http, post, kept }
}

const judged = (trace: string) => ({
  FromUserName: 'oResident',
  CreateTime: 1_795_395_600,
  MsgType: 'event',
  Event: 'wxa_media_check',
  trace_id: trace,
  errcode: 0,
  result: { suggest: 'pass', label: 100 },
})

test('when the address is set in its console, WeChat gets its own words back; nobody else does', async () => {
  const { http } = await anEdge()
  const ask = (signature: string) =>
    http.request(`/wechat/events?${new URLSearchParams({ ...stamp, signature, echostr: '4375120948345356249' })}`)
  expect(await (await ask(sign())).text()).toBe('4375120948345356249')
  for (const wrong of ['', 'x', sign().replace(/./g, '0')]) expect((await ask(wrong)).status).toBe(403)
})

test('an event in the clear is taken once, however often it is repeated, and only with WeChat’s signature', async () => {
  const { app, post, kept } = await anEdge()
  const trace = app.newId()
  expect(await post({ signature: sign('forged') }, judged(trace))).toEqual([403, ''])
  expect(await kept(trace)).toEqual([])
  expect(await post({ signature: sign() }, judged(trace))).toEqual([200, 'success'])
  expect(await post({ signature: sign() }, judged(trace))).toEqual([200, 'success'])
  expect(await kept(trace)).toHaveLength(1)
})

test('in 安全模式 only what was sealed for this program and signed as a whole is taken', async () => {
  const { app, post, kept } = await anEdge({ aesKey })
  const trace = app.newId()
  const message = JSON.stringify(judged(trace))
  const Encrypt = seal(message)
  const signature = sign()
  expect(await post({ signature }, judged(trace))).toEqual([403, ''])
  expect(await post({ signature, msg_signature: sign('another') }, { ToUserName: 'gh_1', Encrypt })).toEqual([403, ''])
  const others = seal(message, 'wx9999999999999999')
  expect(await post({ signature, msg_signature: sign(others) }, { Encrypt: others })).toEqual([403, ''])
  const garbage = Buffer.alloc(64, 7).toString('base64')
  expect(await post({ signature, msg_signature: sign(garbage) }, { Encrypt: garbage })).toEqual([403, ''])
  expect(await kept(trace)).toEqual([])
  expect(await post({ signature, msg_signature: sign(Encrypt) }, { ToUserName: 'gh_1', Encrypt })).toEqual([200, 'success'])
  expect(await kept(trace)).toHaveLength(1)
})

test('where no token is set the address does not exist', async () => {
  const { app } = await aWorld()
  expect((await createHttp(app).request('/wechat/events', { method: 'POST', body: '{}' })).status).toBe(404)
})

test('the stand-in tells our own address of what it saw, signed as WeChat signs', async () => {
  const { app, http, kept } = await anEdge()
  const trace = app.newId()
  const server = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const listening = serve({ fetch: http.fetch, port: 0 }, ({ port }) => resolve({ port, close: () => listening.close() }))
  })
  const url = `http://127.0.0.1:${server.port}/wechat/events`
  await pushEvent({ url, token: 'another', now: app.now }, judged(trace))
  expect(await kept(trace)).toEqual([])
  await pushEvent({ url, token, now: app.now }, judged(trace))
  expect(await kept(trace)).toHaveLength(1)
  server.close()
})
