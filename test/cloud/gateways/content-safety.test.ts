import { createHttpContentSafety } from '../../../src/cloud/gateways/wechat/http-content-safety'
import { createOpenapiContentSafety } from '../../../src/cloud/gateways/wechat/openapi-content-safety'
import { createWechatStandIn } from '../../../src/cloud/gateways/wechat/stand-in'

const openid = 'oResident'
const media = { openid, url: 'https://store.example/1.jpg', kind: 'photo' } as const

const overHttp = () => {
  const now = () => new Date('2026-11-23T07:01:00Z')
  const standIn = createWechatStandIn({ now })
  const sent: { path: string; body: unknown }[] = []
  const fetch = async (input: unknown, init?: RequestInit) => {
    const { pathname } = new URL(String(input))
    sent.push({ path: pathname, body: JSON.parse(String(init?.body)) })
    return standIn.http.request(String(input), init)
  }
  const settings = { baseUrl: 'http://wechat.test', appid: 'wx0000', secret: 'secret', now, fetch }
  return { ...standIn, sent, settings, contentSafety: createHttpContentSafety(settings) }
}

const overOpenapi = (answer: () => Promise<unknown>) => {
  const sent: object[] = []
  const take = (given: object) => {
    sent.push(given)
    return answer()
  }
  return { sent, contentSafety: createOpenapiContentSafety({ openapi: { security: { msgSecCheck: take, mediaCheckAsync: take } } }) }
}

test('over HTTP a text goes out as version 2 with its author and scene, and WeChat’s advice comes back', async () => {
  const { contentSafety, sent } = overHttp()
  expect(await contentSafety.checkText({ openid, content: '违规测试' })).toEqual({
    checked: true,
    suggestion: 'risky',
    label: 20006,
    traceId: expect.any(String),
  })
  expect(sent.at(-1)).toEqual({ path: '/wxa/msg_sec_check', body: { version: 2, openid, scene: 2, content: '违规测试' } })
})

test.each([
  ['photo', 2],
  ['recording', 1],
] as const)('over HTTP a %s goes out as its address and type %i', async (kind, type) => {
  const { contentSafety, sent, safety } = overHttp()
  const asked = await contentSafety.checkMedia({ ...media, kind })
  expect(sent.at(-1)).toEqual({
    path: '/wxa/media_check_async',
    body: { version: 2, openid, scene: 2, media_url: media.url, media_type: type },
  })
  expect(safety.events).toMatchObject([{ Event: 'wxa_media_check', trace_id: asked.checked && asked.traceId, errcode: 0 }])
})

const meanings = [
  [-1, 'busy', true],
  [40001, 'token', true],
  [44991, 'busy', true],
  [45009, 'quota', true],
  [61010, 'authorAway', false],
  [43104, 'refused', false],
  [40129, 'refused', false],
  [87020, 'refused', false],
] as const

test.each(meanings)('code %i means %s (again later: %s), over either channel, for words and for media', async (code, reason, retry) => {
  const http = overHttp()
  http.safety.behaviors.set(openid, code)
  const openapi = overOpenapi(() => Promise.reject(Object.assign(new Error('fail'), { errCode: code })))
  for (const { contentSafety } of [http, openapi]) {
    expect(await contentSafety.checkText({ openid, content: '路灯不亮' })).toEqual({ checked: false, reason, retry, code })
    expect(await contentSafety.checkMedia(media)).toEqual({ checked: false, reason, retry, code })
  }
})

test('a token that WeChat took back is fetched anew, and the text is checked all the same', async () => {
  const { contentSafety, settings, http } = overHttp()
  await contentSafety.checkText({ openid, content: '路灯不亮' })
  const body = JSON.stringify({ grant_type: 'client_credential', appid: settings.appid, secret: settings.secret, force_refresh: true })
  await http.request('/cgi-bin/stable_token', { method: 'POST', body })
  expect(await contentSafety.checkText({ openid, content: '路灯不亮' })).toMatchObject({ checked: true, suggestion: 'pass' })
})

test('a WeChat that is silent, breaks off or answers with a page is asked again later', async () => {
  const noAnswer = { checked: false, reason: 'unreachable', retry: true, code: undefined }
  const { settings } = overHttp()
  const token = '{"access_token":"t","expires_in":7200}'
  const answering = (answer: () => Promise<Response>) =>
    createHttpContentSafety({
      ...settings,
      fetch: async (input: unknown) => (String(input).includes('stable_token') ? new Response(token) : answer()),
    })
  for (const answer of [
    async () => new Response('<html>502</html>'),
    async () => new Response('{}'),
    () => Promise.reject(new Error('cut')),
  ])
    expect(await answering(answer).checkText({ openid, content: '路灯不亮' })).toEqual(noAnswer)
  expect(await overOpenapi(() => Promise.reject(new Error('socket hang up'))).contentSafety.checkMedia(media)).toEqual(noAnswer)
})

test('a wrong secret keeps what is to be checked waiting', async () => {
  const { settings } = overHttp()
  const wrong = createHttpContentSafety({ ...settings, fetch: async () => new Response('{"errcode":40125}') })
  expect(await wrong.checkText({ openid, content: '路灯不亮' })).toMatchObject({ checked: false, reason: 'token', retry: true })
})

test('in a cloud function the same is asked in camel case, and answered in it', async () => {
  const text = overOpenapi(async () => ({
    errCode: 0,
    errMsg: 'ok',
    result: { suggest: 'review', label: 20003 },
    traceId: '1',
    detail: [],
  }))
  expect(await text.contentSafety.checkText({ openid, content: '存疑' })).toEqual({
    checked: true,
    suggestion: 'review',
    label: 20003,
    traceId: '1',
  })
  expect(text.sent).toEqual([{ version: 2, openid, scene: 2, content: '存疑' }])
  const asked = overOpenapi(async () => ({ errCode: 0, errMsg: 'ok', traceId: '2' }))
  expect(await asked.contentSafety.checkMedia(media)).toEqual({ checked: true, traceId: '2' })
  expect(asked.sent).toEqual([{ version: 2, openid, scene: 2, mediaUrl: media.url, mediaType: 2 }])
})

test('the stand-in takes no call without a token of its own, and none that lacks what WeChat asks for', async () => {
  const { http } = overHttp()
  const call = async (path: string, body: object) => (await http.request(path, { method: 'POST', body: JSON.stringify(body) })).json()
  expect(await call('/wxa/msg_sec_check?access_token=x', { version: 2, openid, scene: 2, content: '好' })).toMatchObject({ errcode: 40001 })
  expect(await call('/wxa/media_check_async', { version: 2, openid, scene: 2, media_url: 'x', media_type: 2 })).toMatchObject({
    errcode: 40001,
  })
})
