import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { dayAt } from '../../domain/civil-day'
import type { Database } from './database'

interface Counted {
  readonly account: string
  readonly flow: string
}

/** One push more of this day for each. */
export const countPushes = async (db: Database, pushes: readonly Counted[], at: Date): Promise<void> => {
  if (!pushes.length) return
  await sql`
    insert into push_count (county, account, flow, day, count)
    select ${cityCounty}, account, flow, ${dayAt(at.getTime())}::date, count(*)::int
    from jsonb_to_recordset(${JSON.stringify(pushes)}::jsonb) as each (account uuid, flow text)
    group by account, flow
    order by account, flow
    on conflict (county, account, flow, day) do update set count = push_count.count + excluded.count`.execute(db)
}

/** How often each of these was told today. */
export const listPushCounts = (db: Database, accounts: readonly string[], at: Date) =>
  db
    .selectFrom('push_count')
    .select(['account', 'flow', 'count'])
    .where('county', '=', cityCounty)
    .where('account', 'in', accounts)
    .where('day', '=', dayAt(at.getTime()))
    .execute()
