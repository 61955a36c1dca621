import { cityCounty } from '../../domain/city'
import { dayAt } from '../../domain/civil-day'
import type { Database } from './database'

/** How often each of these was told today. */
export const listPushCounts = (db: Database, accounts: readonly string[], at: Date) =>
  db
    .selectFrom('push_count')
    .select(['account', 'flow', 'count'])
    .where('county', '=', cityCounty)
    .where('account', 'in', accounts)
    .where('day', '=', dayAt(at.getTime()))
    .execute()
