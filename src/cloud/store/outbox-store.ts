import { sql } from 'kysely'
import type { Database } from './database'
import { unsynced } from './unsynced'

export interface OutboxEntry {
  readonly county: number
  readonly id: string
  readonly kind: string
  /** The same thing is never queued twice. */
  readonly key: string
  readonly about: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly availableAt: Date
}

/** Written in the transaction that causes it, so nothing is told of what was rolled back; whom it tells finds it among their messages. */
export const insertOutbox = async (db: Database, entries: readonly OutboxEntry[]): Promise<void> => {
  if (!entries.length) return
  const given = JSON.stringify(entries.map(({ availableAt, ...entry }) => ({ ...entry, available_at: availableAt })))
  await sql`
    with queued as (
      insert into outbox (county, id, kind, key, about, payload, available_at)
      select county, id, kind, key, about, payload, available_at
      from jsonb_to_recordset(${given}::jsonb)
        as given (county int, id uuid, kind text, key text, about uuid, payload jsonb, available_at timestamptz)
      on conflict (county, key) do nothing
      returning county, id, kind, about, payload, available_at
    )
    insert into message (county, id, account, flow, about, at)
    select county, id, (payload->>'account')::uuid, payload->>'flow', about, available_at from queued where kind = 'push'`.execute(db)
}

export interface ClaimedEntry extends Omit<OutboxEntry, 'availableAt'> {
  readonly attempts: number
}

/** Seconds before a claimed entry is offered again: the lease of a process that died, and the back-off after a failure. */
const leaseSeconds = 30
export const leaseMs = leaseSeconds * 1000

/**
 * Takes up to `limit` entries of these kinds that are due; each is this process's alone until its lease ends.
 * Not synced: a claim that dies with its machine is a lease that has ended.
 */
export const claimOutbox = async (db: Database, at: Date, limit: number, kinds: readonly string[]): Promise<ClaimedEntry[]> => {
  const { rows } = await sql<ClaimedEntry>`
    with due as (
      select county, id from outbox, ${unsynced}
      where done_at is null and failed_at is null and available_at <= ${at} and kind = any(${sql.val(kinds)}::text[])
      order by available_at limit ${limit} for update of outbox skip locked
    )
    update outbox set attempts = attempts + 1, available_at = ${at}::timestamptz + interval '1 second' * ${leaseSeconds} * power(2, least(attempts, 8))
    from due where outbox.county = due.county and outbox.id = due.id
    returning outbox.county, outbox.id, outbox.kind, outbox.key, outbox.about, outbox.payload, outbox.attempts`.execute(db)
  // What happened first is told first; ids grow with time.
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1))
}
