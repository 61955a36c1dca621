import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { remindUntaken } from '../../../src/cloud/operations/protection/requests'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { setVerification } from '../../../src/cloud/store/verification-store'
import type { Message } from '../../../src/contract/message'
import type {
  ProtectionHelp,
  ProtectionReport,
  ProtectionRequest,
  ProtectionView,
  VillageDirectors,
} from '../../../src/contract/protection'
import { cityCounty } from '../../../src/domain/city'
import { aCaller } from '../../kit/caller'
import { aWorld } from '../../kit/world'
import { aPersonWith } from '../authorization/people'

const directorsPhone = '13955402222'

/** A village with its 儿童主任, the county's lead, and a child whose guardian took the consent back. */
const aVillage = async () => {
  const world = await aWorld()
  const { app, county } = world
  const { community } = world.community
  const lead = await aCaller(app, (await aPersonWith(world, { role: 'administrator', area: String(county) })).subject)
  const dispatcher = await aCaller(app, `dispatcher-${county}`)
  await dispatcher.answer('protection.setDirector', { id: uuidv7(), community, director: { name: '王主任', phone: directorsPhone } })
  const director = await aGuest(world)
  await app.db
    .updateTable('account')
    .set({ phone_index: app.cipher.index(directorsPhone) })
    .where('id', '=', director.account)
    .execute()
  await setVerification(app.db, { account: director.account, level: 'phone', method: 'testData', at: app.now() })
  const child = await aGuest(world)
  await sql`
    insert into guardian_consent (county, id, child, guardian, relation, phone, phone_index, version, at, ended_at)
    values (${cityCounty}, ${uuidv7()}::uuid, ${child.account}::uuid, null, 'parent', ${app.cipher.seal('guardian_consent.phone', cityCounty, '13900000000')}, 'x', 1, now() - interval '1 day', now())`.execute(
    app.db,
  )
  return { world, app, county, community, lead, dispatcher, director, child }
}

const aGuest = async (world: Awaited<ReturnType<typeof aWorld>>) => {
  const [account, subject] = [uuidv7(), `guest-${uuidv7()}`]
  const { db, now } = world.app
  await db.insertInto('account').values({ county: cityCounty, id: account, settings: '{}', test_data: true, created_at: now() }).execute()
  await db.insertInto('identity').values({ county: cityCounty, kind: 'development', subject, account }).execute()
  return { account, ...(await aCaller(world.app, subject)) }
}

test('110, 12355 and the village’s 儿童主任 are there for whoever asks, with nothing said about themselves', async () => {
  const { child, community } = await aVillage()
  const help = await child.answer<ProtectionHelp>('protection.help', { community })
  expect(help.numbers.map(({ phone }) => phone)).toEqual(expect.arrayContaining(['110', '12355']))
  expect(help.directors).toMatchObject([{ name: '王主任', phone: directorsPhone }])
  expect((await child.answer<ProtectionHelp>('protection.help', {})).numbers.map(({ phone }) => phone)).toContain('12355')
})

test('a child whose guardian agreed to nothing is not dropped: 请人帮我说 reaches the 儿童主任 and the county’s lead at once', async () => {
  const { app, child, county, community, lead, director } = await aVillage()
  const id = uuidv7()
  expect(await child.call('report.submit', { id: uuidv7() })).toMatchObject({ ok: false })
  const sent = { id, community, words: '爸爸喝酒就打我' }
  const asked = await child.answer<ProtectionRequest>('protection.ask', sent)
  expect(asked).toMatchObject({ as: 'asker', status: 'open', actions: [], phone: null })
  expect(await child.answer('protection.ask', sent)).toEqual(asked)
  await drainOutbox(app)
  for (const [who, as] of [
    [director, 'director'],
    [lead, 'lead'],
  ] as const) {
    const { requests } = await who.answer<ProtectionView>('protection.view')
    expect(requests).toMatchObject([{ id, as, words: '爸爸喝酒就打我', actions: ['take'] }])
    const { messages } = await who.answer<{ messages: Message[] }>('message.list', {})
    expect(messages.filter(({ about }) => about === id)).toHaveLength(1)
    expect(JSON.stringify(messages)).not.toContain('喝酒')
  }
  const taken = await director.answer<ProtectionRequest>('protection.answer', { county, id, action: 'take', words: '我现在就到学校来' })
  expect(taken).toMatchObject({ status: 'taken', answer: '我现在就到学校来', actions: ['finish'] })
  const { requests } = await child.answer<ProtectionView>('protection.view')
  expect(requests).toMatchObject([{ id, as: 'asker', status: 'taken', answer: '我现在就到学校来', actions: [] }])
  const { messages } = await child.answer<{ messages: Message[] }>('message.list', {})
  expect(messages.filter(({ about }) => about === id)).toMatchObject([{ title: '您有一条新消息' }])
})

test('of two who take it up at once one has it, and nobody answers by sending the child home', async () => {
  const { child, county, community, lead, director } = await aVillage()
  const id = uuidv7()
  await child.answer('protection.ask', { id, community })
  const take = { county, id, action: 'take' }
  const replies = await Promise.all([lead.call('protection.answer', take), director.call('protection.answer', take)])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.filter((reply) => !reply.ok && reply.failure === 'notFromThisStatus')).toHaveLength(1)
  const finish = { county, id, action: 'finish' }
  expect(await lead.call('protection.answer', finish)).toMatchObject({ ok: false, failure: 'wordsMissing' })
  expect(await lead.call('protection.answer', { ...finish, words: '你先问问你爸妈' })).toMatchObject({
    ok: false,
    failure: 'sendsChildHome',
  })
  await lead.answer('protection.answer', { ...finish, words: '民警和妇联都来过了，以后随时找我' })
})

test('whom nobody has taken up within an hour, those who may are told of once more, and only once', async () => {
  const { world, app, child, community, lead } = await aVillage()
  const id = uuidv7()
  await child.answer('protection.ask', { id, community })
  const tell = async () => {
    await remindUntaken(app)
    const { messages } = await lead.answer<{ messages: Message[] }>('message.list', {})
    return messages.filter(({ about }) => about === id).length
  }
  expect(await tell()).toBe(1)
  world.clock.now = new Date(world.clock.now.getTime() + 3_600_000)
  expect(await tell()).toBe(2)
  expect(await tell()).toBe(2)
})

test('nobody else finds it, not the village’s own staff either', async () => {
  const { world, child, county, community, dispatcher } = await aVillage()
  const id = uuidv7()
  await child.answer('protection.ask', { id, community, words: '爸爸喝酒就打我' })
  const clerk = await aCaller(world.app, (await aPersonWith(world, { role: 'clerk', area: community })).subject)
  for (const who of [dispatcher, clerk, await aCaller(world.app, `worker-1-${county}`)]) {
    expect((await who.answer<ProtectionView>('protection.view')).requests).toEqual([])
    expect(await who.call('protection.answer', { county, id, action: 'take' })).toMatchObject({ ok: false, failure: 'notFound' })
    expect(await who.call('protection.ask', { id, community })).toMatchObject({ ok: false, failure: 'idTaken' })
  }
})

test('whoever works here reports at once, with time, receiver and proof, and only they and the county’s lead read it', async () => {
  const { world, app, county, lead, dispatcher, child } = await aVillage()
  const worker = await aCaller(app, `worker-1-${county}`)
  const report = {
    ...{ county, id: uuidv7(), about: null, kind: 'minor', to: 'police' },
    ...{ reportedAt: world.clock.now.toISOString(), proof: '接警单 0403-17，接警员李' },
  }
  expect(await worker.call('protection.report', { ...report, proof: ' ' })).toMatchObject({ ok: false, failure: 'proofMissing' })
  const later = new Date(world.clock.now.getTime() + 3_600_000).toISOString()
  expect(await worker.call('protection.report', { ...report, reportedAt: later })).toMatchObject({ ok: false, failure: 'timesWrong' })
  expect(await child.call('protection.report', report)).toMatchObject({ ok: false, failure: 'notAllowed' })
  expect(await worker.answer<ProtectionReport>('protection.report', report)).toMatchObject({
    to: 'police',
    role: '网格员',
    proof: report.proof,
  })
  expect((await lead.answer<ProtectionView>('protection.view')).reports).toMatchObject([{ id: report.id, proof: report.proof }])
  expect((await dispatcher.answer<ProtectionView>('protection.view')).reports).toEqual([])
  expect(await dispatcher.call('protection.report', report)).toMatchObject({ ok: false, failure: 'idTaken' })
  expect(await worker.call('protection.report', { ...report, id: uuidv7(), about: { county, id: uuidv7() } })).toMatchObject({
    ok: false,
    failure: 'notFound',
  })
})

test('whoever answers for villages names their 儿童主任, sees first those that have none, and nothing of anybody else’s', async () => {
  const { world, app, county, community } = await aVillage()
  const elsewhere = `${county}001002`
  const other = { code: elsewhere, name: '没有主任的村', level: 'village', parent: community.slice(0, 9) }
  await app.db
    .insertInto('division')
    .values(other as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const clerk = await aCaller(world.app, (await aPersonWith(world, { role: 'clerk', area: community })).subject)
  const seen = await clerk.answer<VillageDirectors[]>('protection.directors', {})
  expect(seen).toMatchObject([{ village: { code: community }, directors: [{ name: '王主任', phone: directorsPhone }] }])
  const lead = await aCaller(app, (await aPersonWith(world, { role: 'administrator', area: String(county) })).subject)
  const all = await lead.answer<VillageDirectors[]>('protection.directors', {})
  expect(all.length).toBeGreaterThan(1)
  expect(all.every(({ village }) => village.code.startsWith(String(county)))).toBe(true)
  const firstNamed = all.findIndex(({ directors }) => directors.length > 0)
  expect(all.slice(firstNamed).every(({ directors }) => directors.length > 0)).toBe(true)
  expect(await lead.answer<VillageDirectors[]>('protection.directors', { words: '没有这个村' })).toEqual([])
  const named = { id: uuidv7(), community: elsewhere, director: { name: '李主任', phone: '13955404444' } }
  expect(await clerk.call('protection.setDirector', named)).toMatchObject({ failure: 'notAllowed' })
})
