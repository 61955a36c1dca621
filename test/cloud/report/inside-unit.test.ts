import { uuidv7 } from 'uuidv7'
import type { ReportView } from '../../../src/contract/report'
import type { UnitPost } from '../../../src/domain/unit'
import { aUnit, someoneWith } from '../../kit/units'
import { aMainJob } from './a-main-job'

/** A unit of three: 经办, 班组 and 负责人, with a matter it has signed. */
const aBigUnit = async ({ leaderSigns = false } = {}) => {
  const job = await aMainJob()
  const { app, county } = job
  const unit = await aUnit(job, '测试供水')
  const inPost = async (post: Exclude<UnitPost, 'clerk'>) => {
    const person = await someoneWith(job, 'officer', unit.id)
    await app.db.insertInto('unit_post').values({ county, unit: unit.id, account: person.account, post }).execute()
    return person
  }
  const [crew, mate, leader] = [await inPost('crew'), await inPost('crew'), await inPost('leader')]
  await app.db
    .insertInto('unit_setting')
    .values({ county, unit: unit.id, revision: 1, leader_signs: leaderSigns, templates: null })
    .execute()
  const accepted = await job.dispatcher.advanced(await job.report({ category: '0102' }), { action: 'accept' })
  const dispatched = await job.dispatcher.advanced(accepted, { action: 'dispatch', unit: unit.id })
  return { ...job, unit, clerk: unit.officer, crew, mate, leader, dispatched }
}

type BigUnit = Awaited<ReturnType<typeof aBigUnit>>

const toldOf = async ({ app, county }: BigUnit, { id }: Pick<ReportView, 'id'>) => {
  const rows = await app.db.selectFrom('outbox').select('payload').where('county', '=', county).where('about', '=', id).execute()
  return rows.map(({ payload }) => String((payload as { account?: string }).account))
}

const finishing = (report: ReportView) => ({ action: 'finish' as const, words: '水管换好了', conditions: report.closingConditions })

/** A photo of the work as if it had been drawn anew. */
const aPhotoOf = async ({ app, county }: BigUnit, owner: string) => {
  const id = uuidv7()
  await app.db
    .insertInto('attachment')
    .values({ county, id, owner, kind: 'photo', state: 'ready', created_at: app.now(), key: `k-${id}`, mime: 'image/jpeg' })
    .execute()
  return id
}

test('in a unit 经办 signs and assigns, of the crew only whoever was assigned works, and is told', async () => {
  const big = await aBigUnit()
  const { dispatched, clerk, crew, mate, look } = big
  expect(await toldOf(big, dispatched)).toEqual(expect.arrayContaining([clerk.account]))
  expect(await toldOf(big, dispatched)).not.toContain(crew.account)
  expect(await crew.advance(dispatched, { action: 'sign' })).toMatchObject({ failure: 'notNow' })
  const signed = await clerk.advanced(dispatched, { action: 'sign' })
  expect(await crew.advance(signed, { action: 'contact' })).toMatchObject({ failure: 'notNow' })
  const assigned = await clerk.advanced(signed, { action: 'assign', colleague: crew.account })
  expect(assigned.inside).toMatchObject({ post: 'clerk', crewName: expect.any(String), draftable: [] })
  expect(await toldOf(big, dispatched)).toContain(crew.account)
  const seen = await look(assigned, crew)
  expect(seen.inside?.post).toBe('crew')
  expect(seen.actions).toEqual(expect.arrayContaining(['contact', 'finish']))
  for (const action of ['revoke', 'assign', 'sendBack', 'askToExtend', 'askToSuspend'] as const) expect(seen.actions).not.toContain(action)
  expect((await look(assigned, mate)).actions).not.toContain('finish')
  const photo = await aPhotoOf(big, crew.account)
  const done = await crew.advanced(seen, { action: 'contact' }, { ...finishing(seen), attachments: [photo] })
  expect(done.status).toBe('done')
})

test('whoever assigned takes it back before it is returned, and may name somebody else: the sign clock begins anew, the handling clock does not', async () => {
  const { dispatched, clerk, crew, mate, clock, app, county } = await aBigUnit()
  const clocks = () =>
    app.db
      .selectFrom('report_clock')
      .select(['kind', 'started_at', 'ended_at'])
      .where('county', '=', county)
      .where('report', '=', dispatched.id)
      .where('ended_at', 'is', null)
      .where('kind', 'in', ['sign', 'handle'])
      .orderBy('kind')
      .execute()
  const [handle] = await clocks()
  const assigned = await clerk.advanced(dispatched, { action: 'assign', colleague: crew.account })
  const back = { action: 'sendBack', reason: 'notOurDuty', owner: '市政' } as const
  expect(await clerk.advance(assigned, back)).toMatchObject({ failure: 'notNow' })
  clock.now = new Date(clock.now.getTime() + 600_000)
  const revoked = await clerk.advanced(assigned, { action: 'revoke' })
  const again = await clerk.advanced(revoked, { action: 'assign', colleague: mate.account })
  const [sameHandle, sign] = await clocks()
  expect(sameHandle?.started_at).toEqual(handle?.started_at)
  expect(sign?.started_at).toEqual(clock.now)
  const free = await clerk.advanced(again, { action: 'revoke' })
  expect(await clerk.advanced(free, back)).toMatchObject({ status: 'returned' })
})

test('where the leader signs, what the crew wrote waits, goes out as it was written, and its photo reaches the resident', async () => {
  const big = await aBigUnit({ leaderSigns: true })
  const { dispatched, clerk, crew, leader, look, resident } = big
  const signed = await clerk.advanced(dispatched, { action: 'sign' }, { action: 'assign', colleague: crew.account })
  const atCrew = await look(signed, crew)
  expect(atCrew.actions).not.toContain('finish')
  expect(atCrew.inside?.draftable).toEqual(['finish'])
  const photo = await aPhotoOf(big, crew.account)
  const answer = { ...finishing(atCrew), attachments: [photo] }
  expect(await crew.advance(atCrew, answer)).toMatchObject({ failure: 'notNow' })
  const asDraft = { ...answer, action: 'draft', drafts: 'finish' } as const
  expect(await crew.advance(atCrew, { ...asDraft, conditions: [] })).toMatchObject({ failure: 'conditionsMissing' })
  expect(await crew.advance(atCrew, { ...asDraft, words: '打 13900000001 找我' })).toMatchObject({ failure: 'personalDataInAnswer' })
  const laid = await crew.advanced(atCrew, asDraft)
  expect(laid).toMatchObject({ status: 'handling', inside: { draft: { action: 'finish', words: '水管换好了' } } })
  expect(await toldOf(big, dispatched)).toContain(leader.account)
  expect((await look(laid, resident)).timeline.map(({ event }) => event)).not.toContain('draft')
  expect(await crew.advance(laid, asDraft)).toMatchObject({ failure: 'notNow' })

  const atLeader = await look(laid, leader)
  const addresses = await leader.answer<readonly { id: string }[]>('photo.addresses', { county: laid.county, ids: [photo] })
  expect(addresses.map(({ id }) => id)).toEqual([photo])
  const given = await leader.advanced(atLeader, { action: 'redraft', words: '写上换了几米' })
  expect(given.inside?.draft).toBeNull()
  const better = await crew.advanced(await look(given, crew), { ...asDraft, words: '水管换了三米' })
  expect(await leader.advance(better, { action: 'sendBack', signs: true })).toMatchObject({ failure: 'reportHasMoved' })
  const done = await leader.advanced(await look(better, leader), { action: 'finish', signs: true })
  expect(done).toMatchObject({ status: 'done', inside: { draft: null } })
  const shown = (await look(done, resident)).timeline.find(({ event }) => event === 'finish')
  expect(shown).toMatchObject({ words: '水管换了三米', attachments: [{ id: photo }] })
})

test('a return and an extension wait for the leader as well, and what moved on meanwhile takes the draft along', async () => {
  const { dispatched, clerk, leader, dispatcher, look, app, county } = await aBigUnit({ leaderSigns: true })
  expect(dispatched.inside).toBeUndefined()
  const seen = await look(dispatched, clerk)
  expect([...(seen.inside?.draftable ?? [])].sort()).toEqual(['askToExtend', 'sendBack'])
  const laid = await clerk.advanced(seen, { action: 'draft', drafts: 'askToExtend', words: '等配件', share: 'half' })
  const asked = await leader.advanced(await look(laid, leader), { action: 'askToExtend', signs: true })
  expect(asked).toMatchObject({ asked: { for: 'extend' }, inside: { draft: null } })
  const declined = await dispatcher.advanced(await look(asked, dispatcher), { action: 'decline', words: '今天就去' })
  const returning = { action: 'draft', drafts: 'sendBack', reason: 'notOurArea', owner: '市政' } as const
  const back = await clerk.advanced(await look(declined, clerk), returning)
  const moved = await dispatcher.advanced(await look(back, dispatcher), { action: 'transferTo12345', external: 'DH1', words: '市里的事' })
  expect(moved.status).toBe('transferredTo12345')
  expect(await app.db.selectFrom('report_draft').selectAll().where('county', '=', county).execute()).toEqual([])
})

test('whoever works for a unit that returned a matter does not deal it out, though they sit at the center as well', async () => {
  const { dispatched, clerk, unit, app, county, community, dispatcher } = await aBigUnit()
  const returned = await clerk.advanced(dispatched, { action: 'sendBack', reason: 'notOurDuty', owner: '市政' })
  const both = { county: 340400, account: clerk.account, valid_from: app.now(), valid_to: null, within: null, given_by: null }
  await app.db
    .insertInto('role_grant')
    .values({ ...both, id: uuidv7(), role: 'dispatcher', area: String(county) })
    .execute()
  const roads = await aUnit({ app, county, community }, '测试市政')
  expect(await clerk.advance(returned, { action: 'dispatch', unit: roads.id })).toMatchObject({ failure: 'notNow' })
  expect(await clerk.advance(returned, { action: 'redispatch', grid: community.grids[0].code })).toMatchObject({ failure: 'notNow' })
  expect(await dispatcher.advance(returned, { action: 'dispatch', unit: unit.id })).toMatchObject({ failure: 'notNow' })
  expect(await dispatcher.advanced(returned, { action: 'dispatch', unit: roads.id })).toMatchObject({ status: 'dispatched' })
})
