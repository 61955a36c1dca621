import { createHttp } from '../../../src/cloud/functions/http'
import type { DeskAsking, DeskCode } from '../../../src/contract/session'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'

/** A browser that keeps its cookies, before a desk. */
const aBrowser = (app: Parameters<typeof createHttp>[0]) => {
  const http = createHttp(app)
  let cookie = ''
  const cookies: string[] = []
  const call = async (path: string, input?: unknown, headers: Record<string, string> = { 'x-linli': 'h5' }) => {
    const answer = await http.request('/rpc', {
      method: 'POST',
      body: JSON.stringify({ path: path.split('.'), input }),
      headers: { 'content-type': 'application/json', cookie, 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0', ...headers },
    })
    const set = answer.headers.get('set-cookie')
    if (set) {
      cookies.push(set)
      cookie = set.split(';')[0] ?? ''
    }
    return (await answer.json()) as { ok: boolean; value: never; failure?: string }
  }
  return { call, cookies }
}

const aDesk = async () => {
  const world = await aWorld()
  const { app, county } = world
  const browser = aBrowser(app)
  const { value: shown } = (await browser.call('desk.begin')) as { value: DeskCode }
  const worker = await aCaller(app, `worker-1-${county}`)
  const resident = await aCaller(app, `resident-1-${county}`)
  const poll = async (secret = shown.secret) => (await browser.call('desk.poll', { id: shown.id, secret })).value as { state: string }
  return { ...world, browser, shown, worker, resident, poll }
}

test('a worker sees which computer asks, lets it in from the phone, and the browser keeps a cookie no script reads', async () => {
  const { browser, shown, worker, poll, county } = await aDesk()
  expect(shown.code).toMatch(/^\d{6}$/)
  expect(await poll()).toEqual({ state: 'waiting' })
  const asking = await worker.answer<DeskAsking>('desk.look', { code: shown.code })
  expect(asking).toMatchObject({ id: shown.id, device: 'Windows 上的 Chrome', until: shown.until })
  await worker.answer('desk.answer', { id: asking.id, allow: true })
  expect(await poll()).toEqual({ state: 'signedIn' })
  expect(browser.cookies[0]).toMatch(/^linli=[\w-]{43};.*HttpOnly.*SameSite=Lax/i)
  expect(await browser.call('report.queue', {})).toMatchObject({ ok: true })
  expect(await browser.call('session.open')).toMatchObject({ value: { person: { roles: ['resident', 'gridWorker'] } } })
  expect(county).toBeGreaterThan(0)
})

test('the cookie alone opens nothing: another site’s form cannot set the header', async () => {
  const { browser, shown, worker, poll } = await aDesk()
  await worker.answer('desk.answer', { id: shown.id, allow: true })
  await poll()
  expect(await browser.call('report.queue', {}, {})).toMatchObject({ ok: false, failure: 'notSignedIn' })
})

test('a code is good once, for two minutes, and for whoever holds the browser’s secret', async () => {
  const { clock, shown, worker, poll } = await aDesk()
  await worker.answer('desk.answer', { id: shown.id, allow: true })
  expect(await poll('y'.repeat(43))).toEqual({ state: 'over' })
  expect(await poll()).toEqual({ state: 'signedIn' })
  expect(await poll()).toEqual({ state: 'over' })
  const late = await aDesk()
  late.clock.now = new Date(late.clock.now.getTime() + 120_001)
  expect(await late.worker.call('desk.look', { code: late.shown.code })).toMatchObject({ failure: 'codeWrong' })
  expect(await late.worker.call('desk.answer', { id: late.shown.id, allow: true })).toMatchObject({ failure: 'codeWrong' })
  expect(await late.poll()).toEqual({ state: 'over' })
  expect(clock.now.getTime()).toBeGreaterThan(0)
})

test('five wrong secrets close a code even to the right one', async () => {
  const { shown, worker, poll } = await aDesk()
  await worker.answer('desk.answer', { id: shown.id, allow: true })
  for (let tries = 0; tries < 5; tries++) await poll('y'.repeat(43))
  expect(await poll()).toEqual({ state: 'over' })
})

test('who refuses a computer keeps it out', async () => {
  const { shown, worker, poll } = await aDesk()
  await worker.answer('desk.answer', { id: shown.id, allow: false })
  expect(await poll()).toEqual({ state: 'refused' })
  expect(await worker.call('desk.answer', { id: shown.id, allow: true })).toMatchObject({ failure: 'codeWrong' })
})

test('digits may be tried five times, then one waits', async () => {
  const { clock, shown, worker } = await aDesk()
  const wrong = shown.code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries++) expect(await worker.call('desk.look', { code: wrong })).toMatchObject({ failure: 'codeWrong' })
  expect(await worker.call('desk.look', { code: shown.code })).toMatchObject({ failure: 'tooManyTries' })
  clock.now = new Date(clock.now.getTime() + 3 * 60_000)
  expect(await worker.call('desk.look', { code: wrong })).toMatchObject({ failure: 'codeWrong' })
})

test('a resident lets no computer in', async () => {
  const { shown, resident } = await aDesk()
  expect(await resident.call('desk.look', { code: shown.code })).toMatchObject({ failure: 'notAllowed' })
  expect(await resident.call('desk.answer', { id: shown.id, allow: true })).toMatchObject({ failure: 'notAllowed' })
})

test('a desk that nobody sits at for two hours is signed out, and twelve hours end it in any case', async () => {
  const { browser, clock, shown, worker, poll } = await aDesk()
  await worker.answer('desk.answer', { id: shown.id, allow: true })
  await poll()
  const later = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000)
  }
  for (let hours = 0; hours < 11; hours++) {
    later(60)
    expect((await browser.call('report.queue', {})).ok).toBe(true)
  }
  later(61)
  expect(await browser.call('report.queue', {})).toMatchObject({ failure: 'notSignedIn' })
})
