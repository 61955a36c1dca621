import type { Selectable } from 'kysely'
import type { ConsultationKey } from './consultation-store'
import type { Database } from './database'
import type { ConsultationRatingTable } from './tables/consultation'

export type StoredRating = Selectable<ConsultationRatingTable>

/** Once: the first stands. */
export const insertRating = (db: Database, rating: StoredRating) =>
  db
    .insertInto('consultation_rating')
    .values(rating)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const findRating = (db: Database, { county, id }: ConsultationKey): Promise<StoredRating | undefined> =>
  db.selectFrom('consultation_rating').selectAll().where('county', '=', county).where('consultation', '=', id).executeTakeFirst()
