import { uuidv7 } from 'uuidv7'
import { createHttp } from '../../../src/cloud/functions/http'
import { hashToken } from '../../../src/cloud/gateways/tokens'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import type { Session } from '../../../src/contract/person'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

type World = Awaited<ReturnType<typeof aWorld>>

const aWord = () => uuidv7().replaceAll('-', '')
const nobody = { kind: 'nobody' } as const

const ask = async (app: World['app'], path: string, input: unknown, token?: string) => {
  const identity = token === undefined ? nobody : ({ kind: 'session', tokenHash: hashToken(token) } as const)
  return dispatch({ path: path.split('.'), input }, { app, identity })
}

const signedIn = async ({ app }: World, openid = aWord()) => {
  const reply = await ask(app, 'session.signIn', { code: `code-${openid}-${aWord()}` })
  if (!reply.ok) throw new Error(reply.failure)
  const { token } = reply.value as { token: string }
  const open = async () => {
    const opened = await ask(app, 'session.open', undefined, token)
    if (!opened.ok) throw new Error(opened.failure)
    return opened.value as Session
  }
  return { openid, token, open, call: (path: string, input?: unknown) => ask(app, path, input, token) }
}

const inDays = ({ clock }: World, days: number) => {
  clock.now = new Date(clock.now.getTime() + days * 24 * 3_600_000)
}

test('the same WeChat code signs in once, and the same person twice is one account', async () => {
  const world = await aWorld()
  const first = await signedIn(world)
  const second = await signedIn(world, first.openid)
  expect((await second.open()).person?.account).toBe((await first.open()).person?.account)
  expect(first.token).toMatch(/^[\w-]{43}$/)
  const code = `code-${first.openid}-${aWord()}`
  expect(await ask(world.app, 'session.signIn', { code })).toMatchObject({ ok: true })
  expect(await ask(world.app, 'session.signIn', { code })).toMatchObject({ ok: false, failure: 'signInRefused' })
  expect(await ask(world.app, 'session.signIn', { code: 'whatever' })).toMatchObject({ ok: false, failure: 'signInRefused' })
})

test('two first visits at once make one account', async () => {
  const world = await aWorld()
  const openid = aWord()
  const visits = await Promise.all([signedIn(world, openid), signedIn(world, openid), signedIn(world, openid)])
  const sessions = await Promise.all(visits.map(({ open }) => open()))
  expect(new Set(sessions.map(({ person }) => person?.account)).size).toBe(1)
})

test('whom WeChat blocks is not let in, and a WeChat that does not answer is said to be silent', async () => {
  const world = await aWorld()
  world.standIn.behaviors.set('blocked1', 40226)
  world.standIn.behaviors.set('busy1', -1)
  expect(await ask(world.app, 'session.signIn', { code: 'code-blocked1' })).toMatchObject({ failure: 'signInRefused' })
  expect(await ask(world.app, 'session.signIn', { code: 'code-busy1' })).toMatchObject({ failure: 'wechatSilent' })
})

test('only the hash of a token is kept', async () => {
  const world = await aWorld()
  const { token } = await signedIn(world)
  const kept = await world.app.db.selectFrom('session').selectAll().where('token_hash', '=', hashToken(token)).execute()
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain(token)
})

test('a session that is used lives on for ninety days at most, and one that lies idle for a week ends', async () => {
  const world = await aWorld()
  const used = await signedIn(world)
  const idle = await signedIn(world)
  inDays(world, 5)
  expect((await used.call('home.view')).ok).toBe(true)
  inDays(world, 5)
  expect((await used.call('home.view')).ok).toBe(true)
  expect(await idle.call('home.view')).toMatchObject({ failure: 'notSignedIn' })
  for (let days = 10; days < 85; days += 5) {
    inDays(world, 5)
    expect((await used.call('home.view')).ok).toBe(true)
  }
  inDays(world, 6)
  expect(await used.call('home.view')).toMatchObject({ failure: 'notSignedIn' })
})

test('signing out ends this session, signing out everywhere all of them, and nobody else’s', async () => {
  const world = await aWorld()
  const one = await signedIn(world)
  const two = await signedIn(world, one.openid)
  const three = await signedIn(world, one.openid)
  const neighbor = await signedIn(world)
  await one.call('session.close')
  expect(await one.call('home.view')).toMatchObject({ failure: 'notSignedIn' })
  expect((await two.call('home.view')).ok).toBe(true)
  await two.call('session.closeEverywhere')
  for (const { call } of [two, three]) expect(await call('home.view')).toMatchObject({ failure: 'notSignedIn' })
  expect((await neighbor.call('home.view')).ok).toBe(true)
})

test('WeChat’s phone number makes a person known one level better, and one typed by hand takes that back', async () => {
  const world = await aWorld()
  const { call, open } = await signedIn(world)
  expect((await open()).person?.level).toBe('openid')
  const code = `phone-13900001234-${aWord()}`
  expect(await call('session.confirmPhone', { code })).toEqual({ ok: true, value: { phone: '139****1234' } })
  expect((await open()).person?.level).toBe('phone')
  expect(await call('session.confirmPhone', { code })).toMatchObject({ failure: 'signInRefused' })
  expect((await call('home.preferences', { phone: '13900005678' })).ok).toBe(true)
  expect((await open()).person?.level).toBe('openid')
})

test('a role in use is one of one’s own, and is kept for this session alone', async () => {
  const { app, county } = await aWorld()
  const [desk, phone] = [await aCaller(app, `worker-1-${county}`), await aCaller(app, `worker-1-${county}`)]
  const activeIn = async (caller: typeof desk) => (await caller.answer<Session>('session.open')).person?.activeRole
  expect(await activeIn(desk)).toBeNull()
  await desk.answer('session.switchRole', { role: 'gridWorker' })
  expect([await activeIn(desk), await activeIn(phone)]).toEqual(['gridWorker', null])
  await desk.answer('session.switchRole', { role: 'resident' })
  expect(await activeIn(desk)).toBe('resident')
  expect(await desk.call('session.switchRole', { role: 'dispatcher' })).toMatchObject({ failure: 'notAllowed' })
})

test('in WeChat’s cloud the role in use is kept beside the openid', async () => {
  const { app } = await aWorld()
  const identity = { kind: 'openid', subject: aWord() } as const
  const call = (path: string, input?: unknown) => dispatch({ path: path.split('.'), input }, { app, identity })
  await call('session.open')
  await call('session.switchRole', { role: 'resident' })
  expect(await call('session.open')).toMatchObject({ value: { person: { activeRole: 'resident' } } })
})

test('a container’s headers say who calls only where public access is said to be off, and only with WeChat’s own mark', async () => {
  const { app } = await aWorld()
  const openid = aWord()
  const isSignedIn = async (trustsContainerHeaders: boolean, headers: Record<string, string>) => {
    const http = createHttp({ ...app, trustsContainerHeaders })
    const body = JSON.stringify({ path: ['session', 'open'] })
    const answer = await http.request('/rpc', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
    return ((await answer.json()) as { value: Session }).value.signedIn
  }
  const forged = { 'x-wx-openid': openid, 'x-wx-source': 'wx_client' }
  expect(await isSignedIn(false, forged)).toBe(false)
  expect(await isSignedIn(true, { 'x-wx-openid': openid })).toBe(false)
  expect(await isSignedIn(true, forged)).toBe(true)
})
