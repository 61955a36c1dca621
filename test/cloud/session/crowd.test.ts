import type { App } from '../../../src/cloud/app'
import { createHttp } from '../../../src/cloud/functions/http'
import { createTraffic } from '../../../src/cloud/functions/traffic'
import { hashToken, newToken } from '../../../src/cloud/gateways/tokens'
import { dispatch } from '../../../src/cloud/procedures/dispatch'
import { insertSession } from '../../../src/cloud/store/session-store'
import { allowances } from '../../../src/domain/allowance'
import { cityCounty } from '../../../src/domain/city'
import { networkOf } from '../../../src/domain/network'
import { anEmptyWorld } from '../../kit/world'

const dayMs = 24 * 3_600_000

/** So many people who are signed in, by their tokens. */
const aCrowd = async ({ app }: Pick<Awaited<ReturnType<typeof anEmptyWorld>>, 'app'>, size: number): Promise<readonly string[]> => {
  const people = Array.from({ length: size }, () => ({ account: app.newId(), token: newToken() }))
  const accounts = people.map(({ account: id }) => ({ county: cityCounty, id, settings: '{}', test_data: true, created_at: app.now() }))
  await app.db.insertInto('account').values(accounts).execute()
  const until = new Date(app.now().getTime() + dayMs)
  for (const { account, token } of people)
    await insertSession(app.db, { tokenHash: hashToken(token), account, kind: 'phone', at: app.now(), until })
  return people.map(({ token }) => token)
}

/** Processes that share a database and nothing else, all behind a gateway that names the caller's address. */
const aCity = async ({ processes, address }: { processes: number; address: string }) => {
  const world = await anEmptyWorld()
  const app = { ...world.app, addressHeader: 'x-real-ip' }
  const edges = Array.from({ length: processes }, () => createHttp(app))
  let turn = 0
  const call = async (path: string, token?: string, from = address): Promise<string> => {
    const answer = await edges[turn++ % edges.length]?.request('/rpc', {
      method: 'POST',
      body: JSON.stringify({ path: path.split('.') }),
      headers: { 'x-real-ip': from, ...(token && { authorization: `Bearer ${token}` }) },
    })
    const reply = (await answer?.json()) as { ok: boolean; failure?: string }
    return reply.ok ? 'answered' : (reply.failure ?? '')
  }
  const flood = async (count: number, token?: string) => {
    const outcomes: string[] = []
    for (let done = 0; done < count; done += 50)
      outcomes.push(...(await Promise.all(Array.from({ length: 50 }, () => call('session.open', token)))))
    return outcomes
  }
  return { ...world, app, call, flood }
}

/** Of the strangers behind this address so many more may ask. */
const leaveOver = async ({ db, cipher, now }: App, address: string, count: number) => {
  const row = { county: cityCounty, key: `strangers:${cipher.index(networkOf(address))}`, left_over: count, at: now() }
  await db.insertInto('allowance').values(row).execute()
}

const countOf = (outcomes: readonly string[], word: string) => outcomes.filter((outcome) => outcome === word).length

test('two hundred people behind one address are never held up for it, however much they tap together', async () => {
  const city = await aCity({ processes: 1, address: '203.0.113.20' })
  const crowd = await aCrowd(city, 200)
  const outcomes = await Promise.all(crowd.map((token) => city.call('message.unread', token)))
  expect(countOf(outcomes, 'answered')).toBe(200)
  // Fourteen hundred calls in one moment, more than a single address may send; what is asked for makes no difference here.
  for (let tap = 0; tap < 6; tap++) outcomes.push(...(await Promise.all(crowd.map((token) => city.call('no.such', token)))))
  expect(outcomes).toHaveLength(1_400)
  expect(countOf(outcomes, 'tooManyCalls')).toBe(0)
})

test('one who is not signed in and floods is refused by all processes together, and neighbors behind the address are not', async () => {
  const city = await aCity({ processes: 3, address: '203.0.113.21' })
  const crowd = await aCrowd(city, 200)
  await leaveOver(city.app, '203.0.113.21', 100)
  const outcomes = await city.flood(150)
  expect([countOf(outcomes, 'answered'), countOf(outcomes, 'tooManyCalls')]).toEqual([100, 50])
  const neighbors = await Promise.all(crowd.map((token) => city.call('session.open', token)))
  expect(countOf(neighbors, 'answered')).toBe(200)
  expect(await city.call('session.open', undefined, '203.0.113.22')).toBe('answered')
})

test('two hundred newcomers at once, with all that a first start asks for, are no flood', () => {
  expect(allowances.strangers.most).toBeGreaterThanOrEqual(200 * 5)
})

test('an invented session is a stranger’s', async () => {
  const city = await aCity({ processes: 1, address: '203.0.113.23' })
  await leaveOver(city.app, '203.0.113.23', 1)
  expect(await city.call('session.open', newToken())).toBe('answered')
  expect(await city.call('session.open', newToken())).toBe('tooManyCalls')
})

test('inside a cloud function a stranger is counted as well, and whom WeChat names is not', async () => {
  const { app } = await anEmptyWorld()
  const address = '203.0.113.24'
  const nobody = { identity: { kind: 'nobody' } } as const
  const open = async (context: Pick<Parameters<typeof dispatch>[1], 'identity'>) =>
    (await dispatch({ path: ['category', 'list'] }, { app, address, ...context })).ok
  await leaveOver(app, address, 2)
  const outcomes = [await open(nobody), await open(nobody), await open(nobody)]
  expect(outcomes).toEqual([true, true, false])
  expect(await open({ identity: { kind: 'openid', subject: 'oNeighbor' } })).toBe(true)
})

test('no address of anybody is kept', async () => {
  const { app, call } = await aCity({ processes: 1, address: '203.0.113.25' })
  await call('session.open')
  const rows = await app.db.selectFrom('allowance').select('key').where('key', 'like', 'strangers:%').execute()
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ key }) => !/^strangers:[0-9a-f]{64}$/.test(key))).toEqual([])
})

test('whoever was recognized counts for no address, and whoever only claims to be somebody does', () => {
  const { mayPass, know } = createTraffic(() => new Date(0))
  const address = '203.0.113.26'
  for (let count = 0; count < 1_200; count++) mayPass({ address, person: `invented-${count}` })
  expect(mayPass({ address, person: 'neighbor' })).toBe(false)
  know('neighbor')
  expect(mayPass({ address, person: 'neighbor' })).toBe(true)
  expect(mayPass({ address, person: 'invented-again' })).toBe(false)
})
