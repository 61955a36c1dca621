import { uuidv7 } from 'uuidv7'
import type { InboxPage, InboxPart } from '../../../src/contract/inbox'
import { someoneWith } from '../../kit/units'
import { aMainJob } from './a-main-job'

type Job = Awaited<ReturnType<typeof aMainJob>>

const inbox = (by: Job['dispatcher'], part: InboxPart, narrowed = {}) => by.answer<InboxPage>('inbox.list', { part, ...narrowed })
const idsIn = async (by: Job['dispatcher'], part: InboxPart, narrowed = {}) => (await inbox(by, part, narrowed)).rows.map(({ id }) => id)

/** One of each: to be accepted, to be dealt out, with a worker, asked to be extended, waiting for the resident. */
const aBusyMorning = async () => {
  const job = await aMainJob()
  const { worker, dispatcher } = job
  const filed = await job.report({ category: '0301' })
  const returned = await worker.advanced(await job.report(), { action: 'sendBack', reason: 'notMyGrid' })
  const handling = await worker.advanced(await job.report({ category: '0102' }), { action: 'accept' })
  const asking = await worker.advanced(handling, { action: 'askToExtend', words: '等灯泡', share: 'half' })
  const taken = await dispatcher.advanced(await job.report(), { action: 'accept' })
  const finished = await worker.advanced(await job.report(), { action: 'accept' }, { action: 'finish', words: '换好了' })
  return { ...job, filed, returned, asking, taken, finished }
}

test('each part of the inbox holds as many as it counts', async () => {
  const { dispatcher, filed, returned, asking, taken } = await aBusyMorning()
  const { counts } = await inbox(dispatcher, 'waiting')
  expect(counts).toEqual({ waiting: 3, toAccept: 1, approval: 1, callBack: 0, appeals: 0, overdue: 0, supervised: 0, mine: 1, open: 5 })
  for (const part of Object.keys(counts ?? {}) as InboxPart[])
    expect([part, (await inbox(dispatcher, part)).rows.length]).toEqual([part, counts?.[part]])
  expect([...(await idsIn(dispatcher, 'waiting'))].sort()).toEqual([returned.id, asking.id, taken.id].sort())
  expect(await idsIn(dispatcher, 'toAccept')).toEqual([filed.id])
  expect(await idsIn(dispatcher, 'mine')).toEqual([taken.id])
})

test('it is narrowed by status, kind, source and place, and the counts with it', async () => {
  const job = await aBusyMorning()
  const { dispatcher, county, community, filed, asking } = job
  expect(await idsIn(dispatcher, 'open', { category: '0301' })).toEqual([filed.id])
  expect(await idsIn(dispatcher, 'open', { category: '01' })).toEqual([asking.id])
  expect((await inbox(dispatcher, 'open', { status: 'handling' })).counts).toMatchObject({ open: 1, approval: 1, toAccept: 0 })
  expect((await inbox(dispatcher, 'open', { source: 'phone' })).counts).toMatchObject({ open: 0 })
  const here = community.community
  const higher = await someoneWith(job, 'dispatcher', String(county))
  const all = await inbox(higher, 'open')
  const towns = await inbox(higher, 'open', { area: here.slice(0, 9) })
  const one = await inbox(dispatcher, 'open', { area: here })
  expect([all, towns, one].map(({ rows }) => rows.length)).toEqual([5, 5, 5])
  expect(one.area).toMatchObject({ code: here })
  const elsewhere = `${county}${here.slice(6, 9) === '999' ? '998' : '999'}`
  expect(await inbox(higher, 'open', { area: elsewhere })).toMatchObject({ rows: [], counts: { open: 0, waiting: 0 } })
})

test('what runs out first stands on top, whichever clock it is, and what is late above it', async () => {
  const job = await aMainJob()
  const { dispatcher, worker, clock } = job
  const cut = await worker.advanced(await job.report({ category: '0301' }), { action: 'accept' }, { action: 'contact' })
  const usual = await worker.advanced(await job.report(), { action: 'accept' }, { action: 'contact' })
  const fresh = await job.report()
  // Nobody has two hours left to accept; the others were promised for tomorrow and for ten workdays on.
  expect(await idsIn(dispatcher, 'open')).toEqual([fresh.id, cut.id, usual.id])
  clock.now = new Date(clock.now.getTime() + 26 * 3_600_000)
  expect(await idsIn(dispatcher, 'overdue')).toEqual([fresh.id, cut.id])
  const accepted = await worker.advanced(fresh, { action: 'accept' }, { action: 'contact' })
  expect(await idsIn(dispatcher, 'overdue')).toEqual([cut.id])
  const late = (await inbox(dispatcher, 'open')).rows
  expect(late.map(({ id }) => id)).toEqual([cut.id, usual.id, accepted.id])
  expect(late.map(({ clock: at }) => at)).toEqual([...late.map(({ clock: at }) => at)].sort())
})

test('it goes on from page to page without losing or repeating one', async () => {
  const job = await aMainJob()
  for (let left = 23; left > 0; left -= 1) await job.report({ id: uuidv7() })
  const first = await inbox(job.dispatcher, 'toAccept')
  const rest = await inbox(job.dispatcher, 'toAccept', { after: first.next })
  expect([first.rows.length, rest.rows.length, rest.next, rest.counts]).toEqual([20, 3, null, null])
  expect(new Set([...first.rows, ...rest.rows].map(({ id }) => id)).size).toBe(23)
})

test('nobody looks into the inbox of a place that their center does not serve', async () => {
  const { dispatcher, worker } = await aMainJob()
  expect(await dispatcher.call('inbox.list', { part: 'open', area: '110101' })).toMatchObject({ failure: 'notAllowed' })
  expect(await worker.call('inbox.list', { part: 'open' })).toMatchObject({ failure: 'notAllowed' })
})

test('the city’s center reads every county in one list, and what it has taken over is the county’s no longer', async () => {
  const job = await aMainJob()
  const { county, dispatcher } = job
  const taken = await dispatcher.advanced(await job.report(), { action: 'escalate', words: '请县里定' })
  expect(await idsIn(dispatcher, 'open')).toEqual([])
  const higher = await someoneWith(job, 'dispatcher', String(county))
  expect(await idsIn(higher, 'waiting')).toEqual([taken.id])
  const city = await someoneWith(job, 'dispatcher', `${String(county).slice(0, 4)}00`)
  expect(await idsIn(city, 'mine')).toEqual([])
  await higher.advanced(taken, { action: 'escalate', words: '请市里定' })
  expect(await idsIn(higher, 'open')).toEqual([])
  expect(await idsIn(city, 'open', { category: '9999' })).toEqual([])
  const here = await inbox(city, 'waiting')
  const all = [...here.rows]
  for (let { next } = here; next !== null; ) {
    const page = await inbox(city, 'waiting', { after: next })
    all.push(...page.rows)
    next = page.next
  }
  expect(all.map(({ id }) => id)).toContain(taken.id)
  expect(here.counts?.waiting).toBe(new Set(all.map(({ id }) => id)).size)
  // A whole city's center would be told what the other tests of this worker do.
  await job.app.db.deleteFrom('role_grant').where('account', '=', city.account).execute()
})

test('whom to ring is listed with how often they were, and never for whoever did the work', async () => {
  const job = await aMainJob()
  const { app, clock, community, dispatcher, worker } = job
  const grant = { county: 340400, id: uuidv7(), account: community.workers[0], role: 'dispatcher' as const, valid_to: null }
  await app.db
    .insertInto('role_grant')
    .values({ ...grant, area: community.community.slice(0, 9), valid_from: clock.now })
    .execute()
  const done = await worker.advanced(await job.report(), { action: 'accept' }, { action: 'finish', words: '换好了' })
  expect(await idsIn(dispatcher, 'callBack')).toEqual([])
  clock.now = new Date('2026-11-27T01:00:00Z')
  expect(await idsIn(dispatcher, 'callBack')).toEqual([done.id])
  expect((await inbox(worker, 'callBack')).counts).toMatchObject({ callBack: 0, waiting: 0, open: 1 })
  await dispatcher.advanced(await job.look(done, dispatcher), { action: 'callBackMissed' })
  expect((await inbox(dispatcher, 'callBack')).rows.map(({ id, tries }) => [id, tries])).toEqual([[done.id, 1]])
})
