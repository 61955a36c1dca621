import type { KyselyPlugin } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { keepConsultations } from '../../../src/cloud/operations/consultation/keep-consultations'
import { reckonConsultations } from '../../../src/cloud/operations/consultation/reckon-consultations'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { ConsultationPool } from '../../../src/contract/consultation'
import type { MessagePage } from '../../../src/contract/message'
import { at } from '../../kit/booking'
import { aCaller } from '../../kit/caller'
import { aConsultationWorld, aWholeAnswer } from '../../kit/consultation'

const aLadderWorld = async () => {
  const world = await aConsultationWorld()
  const { app, county, village, town, pool } = world
  const lead = await world.staff({ role: 'administrator', area: String(county) })
  const callers = {
    village: await aCaller(app, village.subject),
    town: await aCaller(app, town.subject),
    pool: await aCaller(app, pool.subject),
    lead: await aCaller(app, lead.subject),
    resident: world.resident,
  }
  const told = async (who: keyof typeof callers) =>
    (await callers[who].answer<MessagePage>('message.list', {})).messages.map(({ title }) => title).reverse()
  const marks = async ({ id }: { id: string }) => {
    const rows = await app.db.selectFrom('consultation_mark').select(['mark', 'at']).where('consultation', '=', id).orderBy('at').execute()
    return rows.map(({ mark }) => mark)
  }
  const leading = { account: lead.account, grants: [{ role: 'administrator' as const, area: String(county) }] }
  return { ...world, callers, told, marks, leading }
}

test('what nobody accepts is reminded of, goes to the town, then to the county with its lead told, and is late once', async () => {
  const { submitted, seen, view, tickAt, asker, village, town, pool, leading, told, marks, callers } = await aLadderWorld()
  const asked = await submitted()
  expect(await told('village')).toEqual(['有居民问您'])
  await tickAt('2026-11-23 12:59')
  expect(await marks(asked)).toEqual([])
  await tickAt('2026-11-23 13:00')
  expect(await told('village')).toEqual(['有居民问您', '有咨询还没人答'])
  await tickAt('2026-11-23 17:00')
  expect(await told('village')).toEqual(['有居民问您', '有咨询还没人答', '有咨询还没人答'])
  await tickAt('2026-11-23 21:00')
  expect(await seen(asker, asked)).toMatchObject({ adviserName: '李律（测试）', tier: 'town', clock: { due: asked.clock?.due } })
  expect(await view(village.person, asked)).toMatchObject({ failure: 'notFound' })
  expect(await view(leading, asked)).toMatchObject({ failure: 'notFound' })
  expect(await told('town')).toEqual(['有居民问您'])
  await tickAt('2026-11-24 05:00')
  expect(await seen(asker, asked)).toMatchObject({ adviserName: '赵律（测试）', tier: 'county', clock: { due: asked.clock?.due } })
  expect(await view(town.person, asked)).toMatchObject({ failure: 'notFound' })
  expect(await seen(leading, asked)).toMatchObject({ as: 'lead', sight: 'full', actions: [], messages: [{ kind: 'question' }] })
  expect(await told('lead')).toEqual(['有咨询要您关注'])
  expect((await callers.lead.answer<ConsultationPool>('consultation.pool')).rows.map(({ id }) => id)).toContain(asked.id)
  await tickAt('2026-11-24 09:00')
  await tickAt('2026-11-24 09:05')
  expect(await seen(asker, asked)).toMatchObject({ clock: { breached: true }, status: 'queued' })
  expect(await told('lead')).toEqual(['有咨询要您关注', '有咨询超时没有答复'])
  expect((await told('resident')).filter((title) => title === '律师还没有答复您')).toHaveLength(1)
  expect(await marks(asked)).toEqual(['remind4', 'remind8', 'escalate12', 'escalate20', 'breach24'])
  expect((await seen(pool.person, asked)).actions).toContain('accept')
  expect((await seen(asker, asked)).looks.map(({ part }) => part)).toEqual(['adviser', 'lead'])
})

test('an instant question inside service hours is promised in five of them, outside in a day', async () => {
  const { submitted, tickAt, seen, asker, clock } = await aLadderWorld()
  const asked = await submitted({ wish: 'instant' })
  expect(asked).toMatchObject({ promise: 'instant', clock: { due: at('2026-11-23 16:00') } })
  await tickAt('2026-11-23 11:30')
  expect(await seen(asker, asked)).toMatchObject({ tier: 'town' })
  await tickAt('2026-11-23 15:00')
  expect(await seen(asker, asked)).toMatchObject({ tier: 'county' })
  clock.now = new Date(at('2026-11-23 20:00'))
  expect(await submitted({ wish: 'instant' })).toMatchObject({ promise: 'message', clock: { due: at('2026-11-24 20:00') } })
})

test('with nobody further up it stays with whoever has it, and the lead is told all the same', async () => {
  const { app, county, submitted, tickAt, seen, asker, town, pool, told } = await aLadderWorld()
  await app.db.updateTable('adviser').set({ account: null }).where('county', '=', county).where('id', 'in', [town.id, pool.id]).execute()
  const asked = await submitted()
  await tickAt('2026-11-24 05:00')
  expect(await seen(asker, asked)).toMatchObject({ adviserName: '王律（测试）' })
  expect(await told('lead')).toEqual(['有咨询要您关注'])
})

test('what nobody could be found for goes to the first who can take it, on the clock that it has', async () => {
  const { app, county, submitted, tickAt, seen, asker, village, town, pool } = await aLadderWorld()
  const all = [village.id, town.id, pool.id]
  await app.db.updateTable('adviser').set({ account: null }).where('county', '=', county).where('id', 'in', all).execute()
  const asked = await submitted()
  await tickAt('2026-11-23 10:00')
  expect(await seen(asker, asked)).toMatchObject({ isInPool: true })
  await app.db.updateTable('adviser').set({ account: pool.account }).where('county', '=', county).where('id', '=', pool.id).execute()
  await tickAt('2026-11-23 11:00')
  expect(await seen(asker, asked)).toMatchObject({ isInPool: false, adviserName: '赵律（测试）', clock: { due: asked.clock?.due } })
})

test('silence ends: what was asked for and never came after seven days, what was answered after seven, and both may be reopened', async () => {
  const { submitted, stepped, seen, tickAt, asker, village, clock } = await aLadderWorld()
  const [one, two] = [await submitted(), await submitted()]
  const asking = await stepped(village.person, await stepped(village.person, one, 'accept'), 'askMore', {
    words: '请拍一张借条的照片给我看看',
  })
  await stepped(village.person, await stepped(village.person, two, 'accept'), 'answer', aWholeAnswer)
  expect(asking.clock).toMatchObject({ waitsFor: 'asker' })
  await tickAt('2026-11-30 23:59')
  expect((await seen(asker, one)).status).toBe('waitingResident')
  await tickAt('2026-12-01 00:00')
  expect(await seen(asker, one)).toMatchObject({ status: 'closed', closeReason: 'noMaterial', mayRate: false, actions: ['reopen'] })
  expect(await seen(asker, two)).toMatchObject({ status: 'closed', closeReason: 'silence', mayRate: true })
  clock.now = new Date(at('2026-12-02 09:00'))
  const again = await stepped(asker, await seen(asker, one), 'reopen', { words: '借条找到了' })
  expect(again).toMatchObject({ status: 'answering', clock: { due: at('2026-12-03 09:00') } })
})

test('what was taken back is deleted for good thirty days later, with its files; where it stood stays', async () => {
  const { app, submitted, stepped, seen, view, tickAt, asker, village } = await aLadderWorld()
  const asked = await submitted()
  const gone = await stepped(asker, asked, 'withdraw')
  expect(gone).toMatchObject({ status: 'withdrawn', messages: [{ kind: 'question' }], adviser: null })
  expect(await view(village.person, asked)).toMatchObject({ failure: 'notFound' })
  await tickAt('2026-12-23 23:59')
  expect((await seen(asker, asked)).messages).toHaveLength(1)
  await tickAt('2026-12-24 00:00')
  expect(await seen(asker, asked)).toMatchObject({ status: 'withdrawn', messages: [], parties: null })
  for (const table of ['consultation_message', 'consultation_content'] as const)
    expect(await app.db.selectFrom(table).select('consultation').where('consultation', '=', asked.id).execute()).toEqual([])
})

class Killed extends Error {}

/** A process that dies before its nth statement. */
const dyingAt = (app: App, nth: number): App => {
  let count = 0
  const dying: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1
      if (count >= nth) throw new Killed()
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { ...app, db: app.db.withPlugin(dying) }
}

test('a process that dies anywhere in the middle leaves each mark to be made once, and everybody told once', async () => {
  const { app, submitted, clock, told, marks, asker, seen } = await aLadderWorld()
  const now = clock.now
  // What other tests left waiting is out of the way.
  clock.now = new Date(at('2026-11-24 09:30'))
  await keepConsultations(app)
  clock.now = now
  const asked = await submitted()
  clock.now = new Date(at('2026-11-24 09:30'))
  let isDone = false
  for (let nth = 1; !isDone; nth += 3)
    isDone = await keepConsultations(dyingAt(app, nth)).then(
      () => true,
      (error) => {
        if (!(error instanceof Killed)) throw error
        return false
      },
    )
  await keepConsultations(app)
  expect([...(await marks(asked))].sort()).toEqual(['breach24', 'escalate12', 'escalate20', 'remind4', 'remind8'])
  expect(await told('lead')).toEqual(['有咨询要您关注', '有咨询超时没有答复'])
  expect((await told('resident')).filter((title) => title === '律师还没有答复您')).toHaveLength(1)
  const holds = await app.db.selectFrom('consultation_hold').select(['account', 'until']).where('consultation', '=', asked.id).execute()
  expect(holds.filter(({ until }) => until === null)).toHaveLength(1)
  expect(holds).toHaveLength(3)
  expect((await seen(asker, asked)).adviserName).toBe('赵律（测试）')
})

test('two timers at once make every mark once', async () => {
  const { app, submitted, clock, told, marks } = await aLadderWorld()
  const asked = await submitted()
  clock.now = new Date(at('2026-11-24 09:30'))
  await Promise.all([1, 2, 3].map(() => keepConsultations(app)))
  expect([...(await marks(asked))].sort()).toEqual(['breach24', 'escalate12', 'escalate20', 'remind4', 'remind8'])
  expect(await told('lead')).toHaveLength(2)
})

test('a push says that there is news and no more; asked for quietly it says not even that, and rings only where that was asked for', async () => {
  const { app, submitted, stepped, village, standIn, callers, county } = await aLadderWorld()
  for (const safety of [undefined, { neutral: true, push: true }, { neutral: true }]) {
    standIn.messages.length = 0
    const asked = await submitted(safety ? { safety } : {})
    await stepped(village.person, await stepped(village.person, asked, 'accept'), 'answer', aWholeAnswer)
    await drainOutbox(app)
    const pushed = standIn.messages.filter(({ page, openid }) => page.includes(asked.id) && openid.startsWith('resident'))
    expect(pushed).toHaveLength(safety && !safety.push ? 0 : 1)
    expect(JSON.stringify(pushed)).not.toMatch(/借条|邻居两万/)
    if (safety) expect(JSON.stringify(pushed)).not.toMatch(/法律|咨询|律师/)
    const { messages } = await callers.resident.answer<MessagePage>('message.list', {})
    const own = messages.filter(({ about }) => about === asked.id)
    expect(own.every(({ kind }) => kind === 'consultation')).toBe(true)
    if (safety) expect(JSON.stringify(own)).not.toMatch(/法律|律师|借条/)
  }
  expect(county).toBeGreaterThan(0)
})

test('when the calendar learns of a day off an instant promise moves with it, provisional no more, and what was noted stays noted once', async () => {
  const { app, submitted, tickAt, seen, asker, marks, clock } = await aLadderWorld()
  clock.now = new Date(at('2027-01-07 16:00'))
  const asked = await submitted({ wish: 'instant' })
  const daily = await submitted()
  expect(asked).toMatchObject({ promise: 'instant', clock: { provisional: true, due: at('2027-01-08 11:00') } })
  await tickAt('2027-01-07 17:00')
  const noted = await marks(asked)
  const off = { holidays: new Set(['2027-01-08']), makeupDays: new Set<string>(), knownUntil: '2027-12-31', edition: 1_000_000 }
  await reckonConsultations(app, off)
  expect(await seen(asker, asked)).toMatchObject({ clock: { provisional: false, due: at('2027-01-08 16:00') } })
  expect(await seen(asker, daily)).toMatchObject({ clock: { due: daily.clock?.due } })
  await tickAt('2027-01-08 15:59')
  expect((await marks(asked)).slice(0, noted.length)).toEqual(noted)
  expect(new Set(await marks(asked)).size).toBe((await marks(asked)).length)
  expect(await marks(asked)).not.toContain('breach24')
  await tickAt('2027-01-08 16:00')
  expect(await marks(asked)).toContain('breach24')
})
