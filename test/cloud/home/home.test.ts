import { moveHome } from '../../../src/cloud/operations/home/move'
import { setPreferences } from '../../../src/cloud/operations/home/preferences'
import { viewHome } from '../../../src/cloud/operations/home/view'
import { Home } from '../../../src/contract/person'
import type { ReportStatus } from '../../../src/domain/report-status'
import { aCommunity } from '../../kit/community'
import { countStatements } from '../../kit/count-statements'

type Place = Awaited<ReturnType<typeof aCommunity>>

const storedAccount = ({ app }: Place, account: string) =>
  app.db.selectFrom('account').selectAll().where('county', '=', 340400).where('id', '=', account).executeTakeFirstOrThrow()

const aNewcomer = async ({ app, clock }: Place) => {
  const account = app.newId()
  await app.db
    .insertInto('account')
    .values({ county: 340400, id: account, settings: '{}', test_data: true, created_at: clock.now })
    .execute()
  return account
}

const aReport = (place: Place, reporter: string, status: ReportStatus, sequence: number) =>
  place.app.db
    .insertInto('report')
    .values({
      county: place.county,
      id: place.app.newId(),
      day: '2026-11-23',
      sequence,
      status,
      reporter,
      words: '路灯不亮',
      name_shown: false,
      place_words: '大门口',
      community: place.community,
      grid: place.first,
      submitted_at: place.clock.now,
      accept_due: place.clock.now,
      due: place.clock.now,
      due_provisional: false,
      ...(status === 'closed' && { closed_at: place.clock.now }),
    })
    .execute()

test('home says who is there for it by name, with a phone, in at most six statements', async () => {
  const { app, county, community, first, residents, person } = await aCommunity()
  const { db, counted } = countStatements(app.db)
  const home = await viewHome({ ...app, db }, person(residents[0]))
  expect(counted.count).toBeLessThanOrEqual(6)
  expect(home).toMatchObject({
    place: { county, community: { code: community, name: '测试社区居委会' }, grid: { code: first } },
    address: '测试小区 1 栋 1 单元 101 室',
    workers: [{ name: '李一（测试）', phone: expect.stringMatching(/^1990006\d{4}$/), duty: '网格员' }],
    center: { name: `测试县${county}综治中心`, phone: null },
    open: 0,
    waitingForMe: 0,
  })
  expect(home.emergencyNumbers.map(({ id }) => id)).toEqual(expect.arrayContaining(['police', 'fire', `gas-${county}`]))
  expect(Home.parse(home)).toEqual(home)
})

test('where nobody works the grid, whoever leads it is shown; other duties are not', async () => {
  const { app, county, first, residents, person, clock } = await aCommunity()
  await app.db
    .updateTable('grid_worker')
    .set({ valid_from: new Date(0), valid_to: clock.now })
    .where('county', '=', county)
    .execute()
  const post = (kind: 'lead' | 'instructor' | 'police', name: string, phone: string | null) => ({
    county,
    id: app.newId(),
    grid: first,
    kind,
    person_name: app.cipher.seal('grid_post.person_name', county, name),
    phone: phone && app.cipher.seal('grid_post.phone', county, phone),
    person_index: app.cipher.index(name),
    slot: kind === 'police' ? 1 : null,
    neighbor_group: null,
  })
  await app.db
    .insertInto('grid_post')
    .values([post('instructor', '钱导', null), post('lead', '孙长', '19900010001'), post('police', '周警', '19900030001')])
    .execute()
  const { workers } = await viewHome(app, person(residents[0]))
  expect(workers).toEqual([
    { name: '孙长', phone: '19900010001', duty: '网格长' },
    { name: '钱导', phone: null, duty: '网格指导员' },
  ])
})

test('a home on a retired grid shows the grid of today and its worker', async () => {
  const { app, first, second, residents, person, retire } = await aCommunity()
  await retire(first, second)
  expect(await viewHome(app, person(residents[0]))).toMatchObject({
    place: { grid: { code: second } },
    workers: [{ name: '李二（测试）' }],
  })
})

test('somebody without a home sees the city’s numbers and is asked where home is', async () => {
  const place = await aCommunity()
  const home = await viewHome(place.app, place.person(await aNewcomer(place)))
  expect(home).toMatchObject({ place: null, address: null, workers: [], center: null, open: 0 })
  expect(home.emergencyNumbers.map(({ phone }) => phone)).toContain('110')
  expect(home.emergencyNumbers.map(({ id }) => id)).not.toContain(`gas-${place.county}`)
})

test('open matters are counted for their own reporter, also by somebody whose home is elsewhere or unset', async () => {
  const place = await aCommunity()
  const daughter = await aNewcomer(place)
  const statuses: ReportStatus[] = ['submitted', 'handling', 'confirming', 'closed', 'withdrawn']
  for (const [at, status] of statuses.entries()) await aReport(place, daughter, status, at + 1)
  await aReport(place, place.residents[1], 'confirming', 9)
  expect(await viewHome(place.app, place.person(daughter))).toMatchObject({ open: 3, waitingForMe: 1 })
  expect(await viewHome(place.app, place.person(place.residents[0]))).toMatchObject({ open: 0, waitingForMe: 0 })
})

test('moving home answers the new home; the address is stored sealed, and forgotten with the next move', async () => {
  const place = await aCommunity()
  const { app, community, third, county } = place
  const account = await aNewcomer(place)
  const moved = await moveHome(app, place.person(account), { community, grid: third, address: '3 栋 301 室' })
  expect(moved).toMatchObject({
    ok: true,
    value: { address: '3 栋 301 室', place: { grid: { code: third } }, workers: [{ name: '李二（测试）' }] },
  })
  expect(await storedAccount(place, account)).toMatchObject({ home_county: county, home_community: community, home_grid: third })
  expect((await storedAccount(place, account)).home_address).not.toContain('301')
  const again = await moveHome(app, place.person(account), { community })
  expect(again).toMatchObject({ ok: true, value: { address: null, place: { community: { code: community }, grid: null } } })
})

test('a home in an unknown place, or in a grid of another community, is refused and the old one stays', async () => {
  const place = await aCommunity()
  const { app, county, community, first, residents } = place
  const person = place.person(residents[1])
  const before = await storedAccount(place, residents[1])
  for (const move of [
    { community: `${county}001999` },
    { community: `${county}001999`, grid: first },
    { community, grid: `${community}099` },
  ]) {
    expect(await moveHome(app, person, move)).toEqual({ ok: false, failure: 'placeNotFound' })
  }
  expect(await storedAccount(place, residents[1])).toEqual(before)
})

test('a name is stored sealed, stays when nothing is said of it, and is taken back by an empty one', async () => {
  const place = await aCommunity()
  const { app } = place
  const account = await aNewcomer(place)
  const nameOf = async () => (await storedAccount(place, account)).name
  await setPreferences(app, place.person(account), { name: '陈桂兰' })
  await setPreferences(app, place.person(account), {})
  const sealed = (await nameOf()) ?? ''
  expect(sealed).not.toContain('陈')
  expect(app.cipher.open('account.name', 340400, sealed)).toBe('陈桂兰')
  await setPreferences(app, place.person(account), { name: '' })
  expect(await nameOf()).toBeNull()
})

test('a phone is kept sealed however it was typed, shown covered to its owner, and taken back with an empty word', async () => {
  const place = await aCommunity()
  const { app, person } = place
  const account = await aNewcomer(place)
  expect((await viewHome(app, person(account))).phone).toBeNull()
  expect(await setPreferences(app, person(account), { phone: '+86 138-1234 5678' })).toMatchObject({ ok: true })
  expect((await viewHome(app, person(account))).phone).toBe('138****5678')
  const stored = await storedAccount(place, account)
  expect(stored.phone).not.toContain('5678')
  expect(stored.phone_index).toBe(app.cipher.index('13812345678'))

  expect(await setPreferences(app, person(account), { name: '陈桂兰', phone: '12345' })).toEqual({ ok: false, failure: 'notAPhone' })
  expect(await storedAccount(place, account)).toMatchObject({ name: null, phone: stored.phone })
  await setPreferences(app, person(account), { phone: '' })
  expect(await storedAccount(place, account)).toMatchObject({ phone: null, phone_index: null })
})
