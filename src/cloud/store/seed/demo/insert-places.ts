import type { Database } from '../../database'
import type { SealingCipher } from '../../field-cipher'
import { inBatches } from '../in-batches'
import { stableId } from '../stable-id'
import type { DemoEstate } from './estates'
import type { DemoPost } from './posts'

export const insertPosts = (db: Database, cipher: SealingCipher, posts: readonly DemoPost[]): Promise<void> =>
  inBatches(posts, (batch) =>
    db
      .insertInto('grid_post')
      .values(
        batch.map(({ grid, kind, name, phone, slot }) => {
          const county = Number(grid.slice(0, 6))
          return {
            county,
            id: stableId(`post ${grid} ${kind}`),
            grid,
            kind,
            person_name: cipher.seal('grid_post.person_name', county, name),
            phone: cipher.seal('grid_post.phone', county, phone),
            person_index: cipher.index(phone),
            slot,
            neighbor_group: null,
          }
        }),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )

export const insertEstates = (db: Database, estates: readonly DemoEstate[]): Promise<void> =>
  inBatches(estates, (batch) =>
    db
      .insertInto('estate')
      .values(
        batch.map(({ grid, name, buildings }) => ({
          county: Number(grid.slice(0, 6)),
          id: stableId(`estate ${grid} ${name}`),
          grid,
          community: grid.slice(0, 12),
          name,
          buildings: JSON.stringify(buildings),
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
