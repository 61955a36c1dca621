import { cityCounty } from '../../domain/city'
import type { Database } from './database'

/** From now until then, in place of what was set before; none ends it. */
export const setAbsenceOf = async (db: Database, account: string, { from, until }: { from: Date; until: Date | null }): Promise<void> => {
  if (until === null) {
    await db.deleteFrom('absence').where('county', '=', cityCounty).where('account', '=', account).execute()
    return
  }
  await db
    .insertInto('absence')
    .values({ county: cityCounty, account, starts_at: from, ends_at: until })
    .onConflict((conflict) => conflict.columns(['county', 'account']).doUpdateSet({ starts_at: from, ends_at: until }))
    .execute()
}

/** Who of these is away at this moment, and until when. */
export const listAbsences = (db: Database, accounts: readonly string[], at: Date) =>
  db
    .selectFrom('absence')
    .select(['account', 'ends_at'])
    .where('county', '=', cityCounty)
    .where('account', 'in', accounts)
    .where('starts_at', '<=', at)
    .where('ends_at', '>', at)
    .execute()
