import type { Database } from '../database'
import type { SealingCipher } from '../field-cipher'
import { inTransaction } from '../in-transaction'
import { countyOutlines } from './county-outlines'
import { cast } from './demo/cast'
import { demoEstates } from './demo/estates'
import { insertGridWorkers, insertPeople } from './demo/insert-people'
import { insertEstates, insertPosts } from './demo/insert-places'
import { seedShops } from './demo/insert-shops'
import { demoLawyers } from './demo/lawyers'
import { demoPosts } from './demo/posts'
import { insertRouting } from './demo/routing'
import { demoOfficers, demoUnits, insertUnits } from './demo/units'
import { demoWorkers } from './demo/workers'
import type { Say } from './say'

/** Invented people for the seeded city, every one marked as test data; production must never call this. */
export const seedDemo = async (db: Database, cipher: SealingCipher, now: Date, say: Say = () => {}): Promise<void> => {
  await seedStaff(db, cipher, now, say)
  await seedShops(db, cipher, now)
  await insertPeople(db, cipher, demoLawyers(), now)
  say('法律店铺、村居法律顾问和法律明白人已登记（测试数据）。')
}

const seedStaff = async (db: Database, cipher: SealingCipher, now: Date, say: Say): Promise<void> => {
  const staffed = new Set((await db.selectFrom('grid_post').select('county').distinct().execute()).map(({ county }) => county))
  const missing = countyOutlines().filter(({ county }) => !staffed.has(county))
  if (missing.length === 0) return
  const workers = demoWorkers()
  const officers = demoOfficers(missing.map(({ county }) => county))
  await insertPeople(db, cipher, [...cast, ...officers, ...workers.filter(({ subject }) => subject === undefined)], now)
  say(`网格员已登记（测试数据），共 ${workers.length} 人。`)
  const [posts, estates] = [demoPosts(), demoEstates()]
  for (const { county } of missing) {
    const isHere = (grid: string) => grid.startsWith(String(county))
    const inCounty = workers.filter(({ grants }) => grants.some(({ area }) => isHere(area)))
    await inTransaction(db, async (trx) => {
      await insertUnits(trx, demoUnits([county]))
      await insertRouting(trx, county)
      await insertGridWorkers(trx, inCounty, now)
      await insertEstates(
        trx,
        estates.filter(({ grid }) => isHere(grid)),
      )
      await insertPosts(
        trx,
        cipher,
        posts.filter(({ grid }) => isHere(grid)),
      )
    })
  }
  say('网格长、指导员、民警、律师和小区已登记（测试数据）。')
}
