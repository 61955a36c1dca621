import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { dayAt } from '../../domain/civil-day'
import type { Database } from './database'

/** What became of a claimed entry. */
export interface Mark {
  readonly county: number
  readonly id: string
  /** Neither: it is offered again when its lease ends. */
  readonly as: 'done' | 'failed' | 'open'
  readonly note?: string | undefined
  /** Put off until then, which is no try. */
  readonly until?: Date | undefined
  /** What a message cost the person who got it. */
  readonly spent?: Spent | undefined
}

export interface Spent {
  readonly account: string
  readonly flow: string
  /** Where it went out on a subscription that is used up by sending. */
  readonly template?: string | undefined
}

/** Marks many, counts one push more of this day and takes one from the ledger for each that went out: all of it in one statement, or none. */
export const settleOutbox = async (db: Database, marks: readonly Mark[], at: Date): Promise<void> => {
  const given = JSON.stringify(marks.map(({ note, spent, ...mark }) => ({ ...mark, ...spent, note: note?.slice(0, 500) })))
  const accounts = marks.flatMap(({ spent }) => spent?.account ?? [])
  await sql`
    with mark as materialized (
      select * from jsonb_to_recordset(${given}::jsonb)
        as mark (county int, id uuid, "as" text, note text, until timestamptz, account uuid, flow text, template text)
    ), counted as (
      insert into push_count (county, account, flow, day, count)
      select ${cityCounty}, account, flow, ${dayAt(at.getTime())}::date, count(*)::int
      from mark where account is not null group by account, flow order by account, flow
      on conflict (county, account, flow, day) do update set count = push_count.count + excluded.count
    ), taken as (
      update subscribe_grant set balance = greatest(0, balance - spent.count)
      from (select account, template, count(*)::int as count from mark where template is not null group by account, template) spent
      where subscribe_grant.county = ${cityCounty} and subscribe_grant.account = spent.account
        and subscribe_grant.template = spent.template
        -- Said twice, so that the whole city's ledger is never read for these few.
        and subscribe_grant.account = any(${sql.val(accounts)}::uuid[])
    )
    update outbox set
      done_at = case mark.as when 'done' then ${at}::timestamptz end,
      failed_at = case mark.as when 'failed' then ${at}::timestamptz end,
      last_error = coalesce(mark.note, last_error),
      available_at = coalesce(mark.until, available_at),
      attempts = attempts - case when mark.until is null then 0 else 1 end
    from mark where outbox.county = mark.county and outbox.id = mark.id`.execute(db)
}
