import { planSeed } from '../../../src/cloud/operations/database/plan-seed'
import { seedCommunity } from '../../../src/cloud/store/seed/community'
import { anEmptyWorld } from '../../kit/world'

test('a seeding that is tried out names the exact rows that would come, and writes none', async () => {
  const { app, county, clock } = await anEmptyWorld()
  const seed = async (db: typeof app.db) => void (await seedCommunity(db, app.cipher, { county, now: clock.now }))
  const planned = async () => {
    const said: string[] = []
    await planSeed(app.db, seed, (words) => said.push(words))
    return said
  }
  const before = await planned()
  expect(before).toContainEqual(expect.stringMatching(/^grid：现有 \d+ 行，将新增 3 行$/))
  expect(before).toContainEqual(expect.stringMatching(/^account：现有 \d+ 行，将新增 5 行$/))
  expect(before.at(-1)).toMatch(/^一共将新增 [1-9]\d* 行/)
  expect(await app.db.selectFrom('grid').select('code').where('county', '=', county).execute()).toEqual([])
  await seed(app.db)
  expect((await planned()).at(-1)).toMatch(/^一共将新增 0 行/)
})
