import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Practice } from '../../../src/contract/practice'
import { aCaller } from '../../kit/caller'
import { anAdviserAt, aShop } from '../../kit/legal'
import { aWorld } from '../../kit/world'
import { aPersonWith } from '../authorization/people'

const aFirm = async () => {
  const world = await aWorld()
  const shop = await aShop(world)
  const lawyer = await aPersonWith(world, { role: 'lawyer', area: shop.organization })
  const adviser = await anAdviserAt(world, shop.id, {
    account: lawyer.account,
    villages: [{ community: world.community.community, duty: { by: 'date', date: 1 } }],
  })
  return { world, shop, key: { county: shop.county, id: shop.id }, adviser, lawyer: await aCaller(world.app, lawyer.subject) }
}
const retainer = (shop: { county: number; id: string }, change: Record<string, unknown> = {}) => ({
  ...{ shop, id: uuidv7(), since: '2026-01-01' },
  party: { kind: 'company', name: '舜耕建材有限公司', number: '91350100M000100Y43' },
  ...change,
})

test('a firm’s lawyers keep its retainers, dated, and the villages they serve count by themselves', async () => {
  const { key, lawyer, adviser, world } = await aFirm()
  const own = await lawyer.answer<Practice>('practice.setRetainer', retainer(key, { adviser }))
  expect(own.retainers).toMatchObject([
    { name: '舜耕建材有限公司', hasNumber: true, since: '2026-01-01', until: null, adviser: { id: adviser } },
  ])
  expect(own.villages).toMatchObject([{ community: world.community.community, adviser: '王律（测试）' }])
  const id = own.retainers[0]?.id
  const ended = await lawyer.answer<Practice>('practice.endRetainer', { county: key.county, id, until: '2026-06-30' })
  expect(ended.retainers).toMatchObject([{ id, until: '2026-06-30' }])
})

test('a number that is not typed again is not erased, and another name has none', async () => {
  const { key, lawyer } = await aFirm()
  const sent = retainer(key)
  const { number: _, ...unnumbered } = sent.party
  await lawyer.answer('practice.setRetainer', sent)
  const again = await lawyer.answer<Practice>('practice.setRetainer', { ...sent, party: unnumbered, since: '2026-02-01' })
  expect(again.retainers).toMatchObject([{ hasNumber: true, since: '2026-02-01' }])
  const renamed = await lawyer.answer<Practice>('practice.setRetainer', { ...sent, party: { ...unnumbered, name: '另一家有限公司' } })
  expect(renamed.retainers).toMatchObject([{ hasNumber: false }])
})

test('a committee is chosen with its village, and sent twice it is one', async () => {
  const { key, lawyer, world } = await aFirm()
  const party = { kind: 'villageCommittee', name: '测试村委会', community: world.community.community }
  const sent = retainer(key, { party })
  await lawyer.answer('practice.setRetainer', sent)
  const { retainers } = await lawyer.answer<Practice>('practice.setRetainer', sent)
  expect(retainers).toMatchObject([{ kind: 'villageCommittee', community: world.community.community, hasNumber: false }])
})

test.each([
  ['an end before its beginning', { until: '2025-12-31' }, 'timesWrong'],
  ['a day that no calendar has', { since: '2026-02-30' }, 'timesWrong'],
  ['a number that is none', { party: { kind: 'company', name: '某公司', number: '12345' } }, 'numberMissing'],
  ['a name of signs alone', { party: { kind: 'company', name: '——' } }, 'wordsMissing'],
  ['a village outside the city', { party: { kind: 'villageCommittee', name: '某村委会', community: '110101001001' } }, 'placeNotFound'],
  ['an adviser of another firm', { adviser: uuidv7() }, 'notFound'],
])('%s is refused with its sentence', async (_, change, failure) => {
  const { key, lawyer } = await aFirm()
  expect(await lawyer.call('practice.setRetainer', retainer(key, change))).toMatchObject({ ok: false, failure })
  expect((await lawyer.answer<Practice>('practice.view', {})).retainers).toEqual([])
})

test('another firm’s lawyers neither read nor change them, and the bureau of the county does both', async () => {
  const { world, key, lawyer } = await aFirm()
  const sent = retainer(key)
  await lawyer.answer('practice.setRetainer', sent)
  const elsewhere = await aShop(world)
  const stranger = await aCaller(world.app, (await aPersonWith(world, { role: 'lawyer', area: elsewhere.organization })).subject)
  expect((await stranger.answer<Practice>('practice.view', { shop: key })).retainers).toEqual([])
  expect(await stranger.call('practice.setRetainer', sent)).toMatchObject({ ok: false, failure: 'notFound' })
  const takenOver = { ...sent, shop: { county: elsewhere.county, id: elsewhere.id } }
  expect(await stranger.call('practice.setRetainer', takenOver)).toMatchObject({ ok: false, failure: 'idTaken' })
  expect(await stranger.call('practice.endRetainer', { county: key.county, id: sent.id, until: '2026-06-30' })).toMatchObject({
    ok: false,
    failure: 'notFound',
  })
  const bureau = await aCaller(world.app, (await aPersonWith(world, { role: 'administrator', area: String(world.county) })).subject)
  expect((await bureau.answer<Practice>('practice.view', { shop: key })).retainers).toHaveLength(1)
  await bureau.answer('practice.endRetainer', { county: key.county, id: sent.id, until: '2026-06-30' })
})

test('an adviser’s kin are read by that adviser alone', async () => {
  const { world, shop, key, lawyer } = await aFirm()
  const id = uuidv7()
  const declared = { id, relative: { kin: 'spouse', name: '李秀英', number: '11010519491231002X' } }
  const { relatives } = await lawyer.answer<Practice>('practice.declareRelative', declared)
  expect(relatives).toMatchObject([{ id, kin: 'spouse', name: '李秀英', hasNumber: true }])
  const colleague = await aPersonWith(world, { role: 'lawyer', area: shop.organization })
  await anAdviserAt(world, shop.id, { account: colleague.account, name: '同事' })
  for (const who of [colleague, await aPersonWith(world, { role: 'administrator', area: String(world.county) })]) {
    const caller = await aCaller(world.app, who.subject)
    expect((await caller.answer<Practice>('practice.view', { shop: key })).relatives).toEqual([])
    expect(await caller.call('practice.removeRelative', { id })).toMatchObject({ ok: false })
  }
  expect((await lawyer.answer<Practice>('practice.removeRelative', { id })).relatives).toEqual([])
})

test('no name of a party lies anywhere in clear, not in the tables and not in the audit of the staff’s acts', async () => {
  const { world, key, lawyer } = await aFirm()
  await lawyer.answer('practice.setRetainer', retainer(key))
  await lawyer.answer('practice.declareRelative', {
    id: uuidv7(),
    relative: { kin: 'child', name: '王小娟', number: '11010519491231002X' },
  })
  for (const table of ['retainer', 'adviser_relative', 'audit_log']) {
    const { rows } = await sql<{ row: string }>`select to_jsonb(each)::text as row from ${sql.table(table)} each`.execute(world.app.db)
    for (const trace of ['舜耕建材', '91350100M000100Y43', '王小娟', '11010519491231002X'])
      expect([table, rows.filter(({ row }) => row.includes(trace))]).toEqual([table, []])
  }
})
