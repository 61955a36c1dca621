import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { MessagePage } from '../../../src/contract/message'
import type { NearbyMatter } from '../../../src/contract/nearby'
import type { Home } from '../../../src/contract/person'
import type { ReportView } from '../../../src/contract/report'
import type { ReportPage } from '../../../src/contract/report-list'
import { aCaller } from '../../kit/caller'
import { aPersonWith } from '../authorization/people'
import { aMainJob } from '../report/a-main-job'

/** 停水: finished without a photo. */
const water = '0204'
const secret = '陈家厨房也泡了，电话 13900001111'

/** No water in a building of two units, and a neighbor who has none either. */
const aDryBuilding = async () => {
  const job = await aMainJob()
  const { app, county, grid, neighbor, report, look } = job
  const place = (words: string) => ({ by: 'grid', grid: grid.code, words })
  const filed = await report({ category: water, words: secret, nameShown: true, place: place('测试小区 1 栋 1 单元 101 老陈家') })
  const key = { county, id: filed.id }
  const join = (by = neighbor, change: object = {}) =>
    by.call('nearby.join', { ...key, join: uuidv7(), place: place('测试小区 1 栋 2 单元'), words: '', attachments: [], ...change })
  const joined = async (by = neighbor, change: object = {}) => {
    const reply = await join(by, change)
    if (!reply.ok) throw new Error(reply.failure)
    return reply.value as ReportView
  }
  const stored = () =>
    app.db.selectFrom('report').selectAll().where('county', '=', county).where('id', '=', filed.id).executeTakeFirstOrThrow()
  const someone = async () => aCaller(app, (await aPersonWith(job, { role: 'mediator', area: uuidv7() })).subject)
  const finished = async () => {
    const seen = await look(filed, job.worker)
    const finish = { action: 'finish', words: '来水了', conditions: seen.closingConditions } as const
    return job.worker.advanced(seen, { action: 'accept' }, { action: 'contact' }, finish)
  }
  return { ...job, filed, key, place, join, joined, stored, someone, finished }
}

const messagesOf = async (by: Awaited<ReturnType<typeof aCaller>>) => (await by.answer<MessagePage>('message.list', {})).messages

test('one tap joins: the matter stands among one’s own, told without the words, door and name of whoever reported it', async () => {
  const { joined, neighbor, filed, key } = await aDryBuilding()
  const view = await joined()
  expect(view).toMatchObject({
    id: filed.id,
    part: 'joiner',
    words: '',
    placeWords: '测试小区 1 栋',
    reporterName: null,
    joinCount: 1,
    attachments: [],
  })
  const mine = await neighbor.answer<ReportPage>('report.mine', {})
  expect(mine.reports).toMatchObject([
    { id: filed.id, part: 'joiner', words: '', placeWords: '测试小区 1 栋', categoryName: '停水、水压小' },
  ])
  const all = JSON.stringify([view, mine, await neighbor.answer('report.view', key), await neighbor.answer('personData.copy')])
  for (const hidden of [secret, '老陈', '1 单元', '陈一']) expect(all).not.toContain(hidden)
})

test('whoever joined gets every answer, with a push of their own, and says for themselves how it went', async () => {
  const { app, standIn, county, joined, neighbor, resident, filed, look, finished } = await aDryBuilding()
  await joined()
  const done = await finished()
  await drainOutbox(app)
  const pushed = standIn.messages.filter(({ page, openid }) => page.includes(filed.id) && openid === `resident-2-${county}`)
  expect(pushed.map(({ data }) => data['thing2']?.value)).toEqual(['停水、水压小 测试小区 1 栋', '停水、水压小 测试小区 1 栋'])
  const told = (await messagesOf(neighbor)).filter(({ about }) => about === filed.id)
  expect(told.map(({ title }) => title).sort()).toEqual(['您反映的事办好了', '您反映的事已接手'].sort())
  expect(JSON.stringify(told)).not.toContain('老陈')

  const seen = await look(filed, neighbor)
  expect(seen.actions).toEqual(expect.arrayContaining(['confirm', 'dispute', 'leave']))
  const confirmed = await neighbor.advanced(seen, { action: 'confirm', result: 'partly', process: 'good' })
  expect(confirmed).toMatchObject({ status: 'confirming', result: 'partly' })
  expect(confirmed.actions).not.toContain('confirm')
  const closed = await resident.advanced(await look(done), { action: 'confirm', result: 'solved', process: 'fair' })
  expect(closed).toMatchObject({ status: 'closed', result: 'solved' })
  const ratings = await app.db
    .selectFrom('report_rating')
    .select(['result', 'process'])
    .where('county', '=', county)
    .orderBy('result')
    .execute()
  expect(ratings).toEqual([
    { result: 'partly', process: 'good' },
    { result: 'solved', process: 'fair' },
  ])
})

test('a neighbor’s 没解决 sends it back to work; the reporter learns that it did, and not in which words', async () => {
  const { joined, neighbor, filed, look, finished, worker } = await aDryBuilding()
  await joined()
  await finished()
  await neighbor.advanced(await look(filed, neighbor), { action: 'dispute', words: '二单元还在冒' })
  const seen = await look(filed)
  expect(seen.status).toBe('handling')
  expect(seen.timeline.at(-1)).toMatchObject({ event: 'dispute', byNeighbor: true, words: null })
  expect(JSON.stringify(seen)).not.toContain('二单元还在冒')
  const worked = await look(filed, worker)
  expect(worked.timeline.at(-1)).toMatchObject({ actorName: '也遇到这件事的居民', words: '二单元还在冒' })
  // Whoever joined was never asked whether their name may be shown.
  expect(JSON.stringify(worked)).not.toContain('陈二')
})

test('joining twice, also at once, is joining once; two neighbors at once are two', async () => {
  const { join, joined, stored, neighbor, someone } = await aDryBuilding()
  const [one, two] = [await someone(), await someone()]
  await Promise.all([join(), join(), join(one), join(two)])
  await joined(neighbor)
  expect((await stored()).join_count).toBe(3)
})

test('what was written and photographed on the way is for those who work on it alone', async () => {
  const { joined, filed, look, worker } = await aDryBuilding()
  const view = await joined(undefined, { words: '我家卫生间也返水' })
  expect(view.words).toBe('我家卫生间也返水')
  expect(JSON.stringify(await look(filed))).not.toContain('返水')
  expect((await look(filed, worker)).timeline.at(-1)).toMatchObject({ event: 'join', words: '我家卫生间也返水', staffOnly: true })
})

test('what has just been closed may still be joined, what was closed long ago or withdrawn may not, and nothing typed is lost', async () => {
  const { app, county, clock, key, join, joined, resident, filed, finished, report, place } = await aDryBuilding()
  await resident.advanced(await finished(), { action: 'confirm', result: 'solved', process: 'good' })
  expect(await joined()).toMatchObject({ status: 'closed', actions: expect.arrayContaining(['reopen']) })
  const closedAt = new Date(clock.now.getTime() - 8 * 86_400_000)
  await app.db.updateTable('report').set({ closed_at: closedAt }).where('county', '=', county).where('id', '=', filed.id).execute()
  const late = await join(await aCaller(app, `worker-2-${county}`))
  expect(late).toMatchObject({ ok: false, failure: 'notJoinable', message: expect.stringContaining('写的都还在') })

  const other = await report({ category: water, place: place('') })
  await resident.advanced(other, { action: 'withdraw' })
  expect(await join(undefined, { id: other.id })).toMatchObject({ ok: false, failure: 'notJoinable' })
  const quarrel = await report({ category: '0901', place: place('') })
  expect(await join(undefined, { id: quarrel.id })).toMatchObject({ ok: false, failure: 'notJoinable' })
  expect(await join(undefined, { id: uuidv7() })).toMatchObject({ ok: false, failure: 'notJoinable' })
  expect(key.county).toBe(county)
})

test('leaving ends it: no more answers, not among one’s own, and counted no more', async () => {
  const { joined, neighbor, filed, key, look, finished, stored } = await aDryBuilding()
  await joined()
  await neighbor.advance(await look(filed, neighbor), { action: 'leave' })
  expect(await neighbor.call('report.view', key)).toMatchObject({ ok: false, failure: 'notFound' })
  expect((await neighbor.answer<ReportPage>('report.mine', {})).reports).toEqual([])
  expect((await stored()).join_count).toBe(0)
  await finished()
  expect((await messagesOf(neighbor)).filter(({ about }) => about === filed.id)).toEqual([])
})

test('where neighbors have joined, whoever reported it only leaves: the matter stays, and they may come back', async () => {
  const { joined, join, neighbor, resident, filed, look, finished, stored } = await aDryBuilding()
  await joined()
  const seen = await look(filed)
  expect(seen.actions).toContain('leave')
  expect(seen.actions).not.toContain('withdraw')
  expect(await resident.advance(seen, { action: 'withdraw' })).toMatchObject({ ok: false })
  await resident.advance(seen, { action: 'leave' })
  expect((await resident.answer<ReportPage>('report.mine', {})).reports).toEqual([])
  await finished()
  expect((await messagesOf(resident)).filter(({ about }) => about === filed.id)).toEqual([])
  expect((await messagesOf(neighbor)).filter(({ about }) => about === filed.id).length).toBe(2)
  await join(resident)
  expect((await resident.answer<ReportPage>('report.mine', {})).reports).toMatchObject([{ id: filed.id, status: 'confirming' }])
  expect((await stored()).join_count).toBe(1)
})

test('five people of one building make it more pressing, and whoever has it learns so once; of two buildings they do not', async () => {
  const { joined, someone, place, stored, worker, filed } = await aDryBuilding()
  for (const each of [await someone(), await someone(), await someone()]) await joined(each)
  await joined(await someone(), { place: place('测试小区 2 栋') })
  expect((await stored()).priority).toBe(3)
  await joined(await someone())
  expect(await stored()).toMatchObject({ priority: 2, join_count: 5 })
  await joined(await someone())
  expect((await messagesOf(worker)).filter(({ about, title }) => about === filed.id && title === '您的事项有新情况')).toHaveLength(1)
})

test('a household counts once, however many of it join; who names no door counts for themselves', async () => {
  const { app, county, joined, someone, place, stored } = await aDryBuilding()
  const atDoor = async (door: string) => joined(await someone(), { place: place(`测试小区 1 栋${door}`) })
  for (const door of ['1单元101室', '一单元101', '1 单元 101 室', '1单元102室']) await atDoor(door)
  expect(await stored()).toMatchObject({ priority: 3, join_count: 4 })
  await atDoor('2单元101室')
  expect((await stored()).priority).toBe(3)
  await atDoor('')
  expect((await stored()).priority).toBe(3)
  await atDoor('')
  expect(await stored()).toMatchObject({ priority: 2, join_count: 7 })
  const { rows } = await sql<{ household: string | null }>`select household from report_join where county = ${county}`.execute(app.db)
  const hashes = rows.flatMap(({ household }) => household ?? [])
  expect(hashes.length).toBeGreaterThan(3)
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
})

test('whoever has joined is shown so the next time, with how many have it', async () => {
  const { joined, neighbor, place } = await aDryBuilding()
  await joined()
  const asked = { place: place('测试小区 1 栋'), category: water, words: '' }
  expect(await neighbor.answer<NearbyMatter[]>('nearby.matters', asked)).toMatchObject([{ part: 'joiner', people: 2 }])
})

test('what one joined is counted at home while it is open, and waits until one has said how it went for oneself', async () => {
  const { joined, finished, neighbor, resident, key } = await aDryBuilding()
  const counts = async (by = neighbor) => {
    const { open, waitingForMe } = await by.answer<Home>('home.view', {})
    return [open, waitingForMe]
  }
  expect(await counts()).toEqual([0, 0])
  await joined()
  expect(await counts()).toEqual([1, 0])
  await finished()
  expect([await counts(), await counts(resident)]).toEqual([
    [1, 1],
    [1, 1],
  ])
  const seen = await neighbor.answer<ReportView>('report.view', key)
  await neighbor.advanced(seen, { action: 'confirm', result: 'solved', process: 'good' })
  expect(await counts()).toEqual([1, 0])
})
