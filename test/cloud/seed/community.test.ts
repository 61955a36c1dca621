import { listGridWorkers } from '../../../src/cloud/store/grid-store'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import { anEmptyWorld } from '../../kit/world'

const aCommunity = async () => {
  const { app, clock, county } = await anEmptyWorld()
  const seed = () => seedCommunity(app.db, app.cipher, { county, now: clock.now })
  return { ...(await seed()), seed, db: app.db, cipher: app.cipher, now: clock.now }
}

test('a community for a test has two workers on three grids, a dispatcher of its town and two residents at home in it', async () => {
  const { db, cipher, now, county, town, grids, workers, dispatcher, residents } = await aCommunity()
  const [first, second, third] = grids.map(({ code }) => code)
  const workersOf = (code = '') => listGridWorkers(db, county, code, now)
  expect(await Promise.all([first, second, third].map(workersOf))).toEqual([[workers[0]], [workers[1]], [workers[1]]])
  const grants = await db
    .selectFrom('role_grant')
    .select(['role', 'area'])
    .where('county', '=', 340400)
    .where('account', '=', dispatcher)
    .execute()
  expect(grants).toEqual([{ role: 'dispatcher', area: town }])
  const homes = await db
    .selectFrom('account')
    .select(['home_grid', 'name', 'test_data'])
    .where('county', '=', 340400)
    .where('id', 'in', [...residents])
    .orderBy('home_grid')
    .execute()
  expect(homes.map(({ name, ...home }) => ({ ...home, name: cipher.open('account.name', 340400, name ?? '') }))).toEqual([
    { home_grid: first, name: '陈一（测试）', test_data: true },
    { home_grid: second, name: '陈二（测试）', test_data: true },
  ])
})

test('seeding the same community again inserts nothing', async () => {
  const { seed, db, county } = await aCommunity()
  const tables = ['grid', 'estate', 'organization', 'service_area', 'grid_worker'] as const
  const count = async () => {
    const rows = await Promise.all(
      tables.map((table) =>
        db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('county', '=', county)
          .executeTakeFirstOrThrow(),
      ),
    )
    const people = await db.selectFrom('identity').select('subject').where('subject', 'like', `%-${county}`).execute()
    return [...rows.map((row) => row.count), people.length]
  }
  const before = await count()
  expect(before).toEqual([3, 1, 2, 2, 3, 5])
  await seed()
  expect(await count()).toEqual(before)
})
