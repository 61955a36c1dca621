import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { dayAt } from '../../domain/civil-day'
import type { Database } from './database'
import { unsynced } from './unsynced'

interface SentPush {
  readonly account: string
  readonly flow: string
  /** Where it went out on a subscription that is used up by sending. */
  readonly template?: string | undefined
}

/** One push more of this day, and one less in the ledger, for each; not synced, for the marks that follow at once are and take it along. */
export const spendPushes = async (db: Database, pushes: readonly SentPush[], at: Date): Promise<void> => {
  await sql`
    with sent as (
      select account, flow, template, count(*)::int as count
      from jsonb_to_recordset(${JSON.stringify(pushes)}::jsonb) as each (account uuid, flow text, template text), ${unsynced}
      group by account, flow, template
    ), counted as (
      insert into push_count (county, account, flow, day, count)
      select ${cityCounty}, account, flow, ${dayAt(at.getTime())}::date, sum(count)::int from sent group by account, flow order by account, flow
      on conflict (county, account, flow, day) do update set count = push_count.count + excluded.count
    )
    update subscribe_grant set balance = greatest(0, balance - spent.count)
    from (select account, template, sum(count)::int as count from sent group by account, template) spent
    where subscribe_grant.county = ${cityCounty} and subscribe_grant.account = spent.account
      and subscribe_grant.template = spent.template`.execute(db)
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
