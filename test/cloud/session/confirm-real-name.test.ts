import { createHttpRealName } from '../../../src/cloud/gateways/wechat/http-real-name'
import type { Session } from '../../../src/contract/person'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

const card = { name: '测试甲', idNumber: '11010519491231002X' }
let counted = 0
const consentOf = ({ name, idNumber }: typeof card) => `realname-${name}-${idNumber}-${counted++}`

const aResident = async () => {
  const world = await aWorld()
  return { ...world, resident: await aCaller(world.app, `resident-1-${world.county}`) }
}

test('whoever WeChat says is called so is known by their real name, and nobody else reads the card', async () => {
  const { resident } = await aResident()
  expect(await resident.answer('identity.view')).toEqual({ checked: null, byWechat: true })
  await resident.answer('identity.confirm', { code: consentOf(card), ...card, idNumber: '11010519491231002x' })
  expect((await resident.answer<Session>('session.open')).person?.level).toBe('realName')
  expect(await resident.answer('identity.view')).toMatchObject({ checked: { name: '测**', idNumber: '110***********002X' } })
})

test.each([
  ['another name', { ...card, name: '测试乙' }, 'realNameDiffers'],
  ['another number', { ...card, idNumber: '110105194912310038' }, 'realNameDiffers'],
  ['nobody known', { ...card, name: 'nobody' }, 'realNameUnknown'],
])('%s confirms nothing, and nothing is kept', async (_what, known, failure) => {
  const { resident } = await aResident()
  expect(await resident.call('identity.confirm', { code: consentOf(known), ...card })).toMatchObject({ failure })
  expect(await resident.answer('identity.view')).toMatchObject({ checked: null })
})

test('a consent is good once, what is no number is not asked about, and who tries too often waits', async () => {
  const { resident } = await aResident()
  const code = consentOf(card)
  expect(await resident.call('identity.confirm', { code, ...card, idNumber: '110105194912310021' })).toMatchObject({
    failure: 'notAnIdNumber',
  })
  await resident.answer('identity.confirm', { code, ...card })
  expect(await resident.call('identity.confirm', { code, ...card })).toMatchObject({ failure: 'signInRefused' })
  for (let tries = 0; tries < 2; tries += 1) await resident.call('identity.confirm', { code, ...card })
  expect(await resident.call('identity.confirm', { code: consentOf(card), ...card })).toMatchObject({ failure: 'tooManyTries' })
})

test('where WeChat has not granted it, a desk is the way', async () => {
  const { app, county } = await aResident()
  const { realName: _none, ...without } = app
  const resident = await aCaller(without, `resident-2-${county}`)
  expect(await resident.answer('identity.view')).toEqual({ checked: null, byWechat: false })
  expect(await resident.call('identity.confirm', { code: consentOf(card), ...card })).toMatchObject({ failure: 'notConfigured' })
})

const asking = { openid: 'o', code: 'c', ...card }
const token = { access_token: 'lent', expires_in: 7200 }
const answering = (answer: (url: string, init?: RequestInit) => Promise<Response> | Response, timeoutMs = 1_000) =>
  createHttpRealName({
    baseUrl: 'http://wechat.test',
    appid: 'test',
    secret: 'test',
    now: () => new Date('2026-11-23T01:00:00Z'),
    timeoutMs,
    fetch: async (input, init) =>
      String(input).includes('token?') || String(input).includes('stable_token') ? Response.json(token) : answer(String(input), init),
  })

test('what is asked is what the documents say', async () => {
  const asked: unknown[] = []
  const provider = answering((url, init) => {
    asked.push([new URL(url).pathname, JSON.parse(String(init?.body))])
    return Response.json({ errcode: 0, errmsg: 'ok', verify_openid: 'V_OP_NM_MA', verify_real_name: 'V_NM_ID_MA' })
  })
  expect(await provider.check(asking)).toEqual({ ok: true, value: true })
  const body = { openid: 'o', real_name: card.name, cred_id: card.idNumber, cred_type: '1', code: 'c' }
  expect(asked).toEqual([['/intp/realname/checkrealnameinfo', body]])
})

test.each([
  ['a used consent', { errcode: 40163 }, 'codeRefused'],
  ['a busy WeChat', { errcode: -1 }, 'silent'],
  ['a token too old', { errcode: 40001 }, 'silent'],
  ['half an answer', { errcode: 0, verify_openid: 'V_OP_NM_MA' }, 'silent'],
  ['an unknown word', { errcode: 0, verify_openid: 'V_OP_XX', verify_real_name: 'V_NM_ID_MA' }, 'notTheirs'],
  ['no JSON of theirs', ['?'], 'silent'],
])('%s is no yes', async (_what, said, failure) => {
  expect(await answering(() => Response.json(said)).check(asking)).toEqual({ ok: false, failure })
})

test('a WeChat that does not answer in time, or not at all, is silent', async () => {
  const late = answering(
    (_url, init) => new Promise((_done, refuse) => init?.signal?.addEventListener('abort', () => refuse(new Error('late')))),
    50,
  )
  expect(await late.check(asking)).toEqual({ ok: false, failure: 'silent' })
  expect(await answering(() => Promise.reject(new Error('gone'))).check(asking)).toEqual({ ok: false, failure: 'silent' })
})
