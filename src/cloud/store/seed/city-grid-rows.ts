import { sql } from 'kysely'
import type { Database } from '../database'
import { inTransaction } from '../in-transaction'
import { countyGrids, type SyntheticGrid } from './city-grids'
import { type CountyOutline, countyOutlines } from './county-outlines'
import { pointLiteral, polygonLiteral } from './geometry/literal'
import { cityGridCount, communityPlans } from './grid-counts'
import { inBatches } from './in-batches'
import type { Say } from './say'
import { seedDay } from './seed-day'

/** A county gets all of its grids or none, so one that has any is left as it is; fresh statistics let the first query use the index. */
export const seedCityGrids = async (db: Database, say: Say): Promise<void> => {
  const seeded = new Set((await db.selectFrom('grid').select('county').distinct().execute()).map(({ county }) => county))
  const missing = countyOutlines().filter(({ county }) => !seeded.has(county))
  if (missing.length === 0) return
  const plans = communityPlans()
  let count = 0
  for (const outline of missing) {
    const grids = countyGrids(outline, plans)
    await insertGrids(db, grids)
    count += grids.length
    say(progress(outline, count))
  }
  await sql`analyze grid`.execute(db)
}

const progress = ({ name }: CountyOutline, count: number) => `${name}的网格已画好（模拟边界），共 ${count} / ${cityGridCount}。`

/** All of one county in one transaction. */
export const insertGrids = (db: Database, grids: readonly SyntheticGrid[]): Promise<void> =>
  inTransaction(db, (trx) =>
    inBatches(grids, (batch) =>
      trx
        .insertInto('grid')
        .values(batch.map(gridToRow))
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    ),
  )

const gridToRow = ({ boundary, center, ...grid }: SyntheticGrid) => ({
  ...grid,
  boundary: polygonLiteral(boundary),
  center: pointLiteral(center),
  valid_from: seedDay,
  valid_to: null,
  superseded_by: null,
  tags: '[]',
  party_group: null,
  synthetic: true,
})
