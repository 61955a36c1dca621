import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { forgetExpired } from '../../../src/cloud/operations/person-data/keep-clocks'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import type { ConsultationView } from '../../../src/contract/consultation'
import type { Message } from '../../../src/contract/message'
import { aVillageWithLawyers } from './lawyers'

const firstOf = async (given: Awaited<ReturnType<typeof aVillageWithLawyers>>, change: Record<string, unknown> = {}) =>
  (await given.ask(change)).adviser?.name

const retainer = (shop: { county: number; id: string }, party: Record<string, unknown>, change: Record<string, unknown> = {}) => ({
  ...{ shop, id: uuidv7(), since: '2026-01-01' },
  party,
  ...change,
})
const dayMs = 86_400_000

test('with nothing in the way it goes to the village’s own adviser', async () => {
  expect(await firstOf(await aVillageWithLawyers())).toBe('村顾问')
})

test.each(['yes', 'unsure'])(
  '跟村里有关吗 %s: never the village’s adviser, and the clock runs from the moment it was asked',
  async (aboutVillage) => {
    const given = await aVillageWithLawyers()
    const asked = await given.ask({ aboutVillage })
    expect(asked.adviser?.name).toBe('值班律师')
    expect(asked.clock?.due).toBe(new Date(Date.parse(asked.askedAt) + dayMs).toISOString())
  },
)

test('where the village committee is the other side, the adviser whom it retains receives no content, no title and no file, and the clock is unbroken', async () => {
  const given = await aVillageWithLawyers()
  const { app, community, village, duty, county } = given
  // Retained by the committee without being the adviser that the bureau sends.
  const retained = await given.aLawyer('村委会聘的律师')
  await retained.answer('practice.setRetainer', retainer(retained.key, { kind: 'villageCommittee', name: '测试村村民委员会', community }))
  await sql`update legal_duty set adviser = ${retained.adviser}::uuid where adviser = ${duty.adviser}::uuid`.execute(app.db)
  const words = '村委会把我家的承包地收走了，没有任何手续，怎么办？'
  const asked = await given.ask({ words, aboutVillage: 'yes', parties: [{ kind: 'villageCommittee', name: '' }] })
  expect([village.adviser, retained.adviser]).not.toContain(asked.adviser?.id)
  expect(asked.clock?.due).toBe(new Date(Date.parse(asked.askedAt) + dayMs).toISOString())
  await drainOutbox(app)
  for (const kept of [village, retained]) {
    expect(await kept.queue()).toEqual([])
    expect(await kept.call('consultation.view', { county, id: asked.id })).toMatchObject({ ok: false, failure: 'notFound' })
    const { messages } = await kept.answer<{ messages: Message[] }>('message.list', {})
    expect(messages.filter(({ about }) => about === asked.id)).toEqual([])
  }
})

test('规范 52: a firm that the other side retains is passed over, however the name was typed, until a year after the end', async () => {
  const given = await aVillageWithLawyers()
  const { village } = given
  const sent = retainer(village.key, { kind: 'company', name: '安徽省淮南市舜耕建材有限责任公司' })
  const parties = [{ kind: 'company', name: '舜 耕建材有限公司' }]
  await village.answer('practice.setRetainer', sent)
  expect(await firstOf(given, { parties })).toBe('值班律师')
  await village.answer('practice.setRetainer', { ...sent, until: '2026-01-31' })
  expect(await firstOf(given, { parties })).toBe('值班律师')
  await village.answer('practice.setRetainer', { ...sent, since: '2025-01-01', until: '2025-06-30' })
  expect(await firstOf(given, { parties })).toBe('村顾问')
})

test('a number wins over a name: two of one name are two, and one with another name is one', async () => {
  const given = await aVillageWithLawyers()
  const { village } = given
  const number = '91350100M000100Y43'
  await village.answer('practice.setRetainer', retainer(village.key, { kind: 'company', name: '舜耕建材有限公司', number }))
  expect(await firstOf(given, { parties: [{ kind: 'company', name: '改了名的公司', number }] })).toBe('值班律师')
  expect(await firstOf(given, { parties: [{ kind: 'company', name: '舜耕建材有限公司', number: '91340400MA2N123450' }] })).toBe('村顾问')
  // One that is none counts for nothing, and the name decides.
  expect(await firstOf(given, { parties: [{ kind: 'company', name: '舜耕建材有限公司', number: '12345' }] })).toBe('值班律师')
  expect(await firstOf(given, { parties: [{ kind: 'company', name: '别的公司' }] })).toBe('村顾问')
})

test('律师法 39 and 规范 52: kin of the adviser, and kin of a colleague, on the other side', async () => {
  const given = await aVillageWithLawyers()
  await given.village.answer('practice.declareRelative', { id: uuidv7(), relative: { kin: 'sibling', name: '王大勇' } })
  expect(await firstOf(given)).toBe('值班律师')
  const other = await aVillageWithLawyers()
  await other.village.answer('practice.declareRelative', { id: uuidv7(), relative: { kin: 'sibling', name: '王大勇' } })
  await sql`update adviser set shop = ${other.village.shop.id}::uuid where id = ${other.duty.adviser}::uuid`.execute(other.app.db)
  expect(await firstOf(other)).toBe('县池律师')
})

test('律师法 39: both sides of one dispute never reach one firm, and neither side learns of the other', async () => {
  const given = await aVillageWithLawyers()
  const { asker, app, account, village } = given
  await asker.answer('home.preferences', { name: '李秀英' })
  const first = await given.ask()
  expect(first.adviser?.name).toBe('村顾问')
  // 王大勇 himself asks about 李秀英.
  await asker.answer('home.preferences', { name: '王大勇' })
  const second = await given.ask({ parties: [{ kind: 'person', name: '李秀英' }], words: '李秀英说我欠她两万块钱，其实早就还清了。' })
  expect(second.adviser?.name).toBe('值班律师')
  expect((await village.queue()).map(({ id }) => id)).toEqual([first.id])
  expect(JSON.stringify(second)).not.toContain('村顾问')
  expect(account).toBeDefined()
  await drainOutbox(app)
})

test('a matter that ended counts for a year, and then its parties are forgotten', async () => {
  const given = await aVillageWithLawyers()
  const { world, app, asker, county } = given
  await asker.answer('home.preferences', { name: '李秀英' })
  const first = await given.ask()
  await asker.answer('consultation.advance', { county, id: first.id, revision: first.revision, action: 'withdraw' })
  const again = () => firstOf(given, { parties: [{ kind: 'person', name: '李秀英' }], words: '李秀英说我欠她两万块钱，其实早就还清了。' })
  expect(await again()).toBe('值班律师')
  const began = world.clock.now.getTime()
  world.clock.now = new Date(began + 367 * dayMs)
  await forgetExpired(app)
  const kept = sql<{ place: number }>`select place from matter_party where county = ${county} and matter = ${first.id}::uuid`
  expect((await kept.execute(app.db)).rows).toEqual([])
})

test('of an unknown other side the adviser sees kind and area alone, and may step aside without having read a word', async () => {
  const given = await aVillageWithLawyers()
  const { county, village, duty } = given
  const asked = await given.ask({ parties: [{ kind: 'unknown', name: '' }] })
  const seen = await village.answer<ConsultationView>('consultation.view', { county, id: asked.id })
  expect(seen).toMatchObject({ sight: 'kind', category: 'debt', parties: null, messages: [] })
  expect(JSON.stringify(seen)).not.toContain('两万块钱')
  const aside = { county, id: asked.id, revision: seen.revision, action: 'recuse', reason: 'conflict' }
  await village.answer('consultation.advance', aside)
  expect(await village.queue()).toEqual([])
  expect(await village.call('consultation.view', { county, id: asked.id })).toMatchObject({ ok: false, failure: 'notFound' })
  expect((await duty.queue()).map(({ id }) => id)).toEqual([asked.id])
})

test('nobody left: the county’s pool, and the asker is told of 12348; the clock runs all the while', async () => {
  const given = await aVillageWithLawyers()
  const { village, duty, pool } = given
  for (const lawyer of [village, duty, pool])
    await lawyer.answer('practice.declareRelative', { id: uuidv7(), relative: { kin: 'inLaw', name: '王大勇' } })
  const asked = await given.ask()
  expect(asked).toMatchObject({ adviser: null, isInPool: true, status: 'queued' })
  expect(asked.hotline).toContain('12348')
  expect(asked.clock?.due).toBe(new Date(Date.parse(asked.askedAt) + dayMs).toISOString())
})

test('parties lie in the table of what is compared as hashes alone', async () => {
  const given = await aVillageWithLawyers()
  await given.asker.answer('home.preferences', { name: '李秀英' })
  await given.ask({ aboutVillage: 'unsure' })
  const { rows } = await sql<{
    row: string
  }>`select to_jsonb(each)::text as row from matter_party each where county = ${given.county}`.execute(given.app.db)
  expect(rows).toHaveLength(3)
  for (const { row } of rows) {
    for (const trace of ['王大勇', '李秀英', given.community]) expect(row).not.toContain(trace)
    expect(row).toMatch(/"name_mark": "[^"]{20,}"/)
  }
})
