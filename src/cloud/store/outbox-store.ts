import { sql } from 'kysely'
import type { Database } from './database'

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

/** Written in the transaction that causes it, so nothing is told of what was rolled back. */
export const insertOutbox = async (db: Database, entries: readonly OutboxEntry[]): Promise<void> => {
  if (!entries.length) return
  await db
    .insertInto('outbox')
    .values(
      entries.map(({ payload, availableAt, ...entry }) => ({ ...entry, payload: JSON.stringify(payload), available_at: availableAt })),
    )
    .onConflict((conflict) => conflict.columns(['county', 'key']).doNothing())
    .execute()
}

export interface ClaimedEntry extends Omit<OutboxEntry, 'availableAt'> {
  readonly attempts: number
}

/** Seconds before a claimed entry is offered again: the lease of a process that died, and the back-off after a failure. */
const leaseSeconds = 30

/** Takes up to `limit` entries of these kinds that are due; each is this process's alone until its lease ends. */
export const claimOutbox = async (db: Database, at: Date, limit: number, kinds: readonly string[]): Promise<ClaimedEntry[]> => {
  const { rows } = await sql<ClaimedEntry>`
    with due as (
      select county, id from outbox
      where done_at is null and failed_at is null and available_at <= ${at} and kind = any(${sql.val(kinds)}::text[])
      order by available_at limit ${limit} for update skip locked
    )
    update outbox set attempts = attempts + 1, available_at = ${at}::timestamptz + interval '1 second' * ${leaseSeconds} * power(2, least(attempts, 8))
    from due where outbox.county = due.county and outbox.id = due.id
    returning outbox.county, outbox.id, outbox.kind, outbox.key, outbox.about, outbox.payload, outbox.attempts`.execute(db)
  return rows
}

export const finishOutbox = (db: Database, { county, id }: Pick<ClaimedEntry, 'county' | 'id'>, at: Date, note?: string) =>
  db
    .updateTable('outbox')
    .set({ done_at: at, ...(note && { last_error: note }) })
    .where('county', '=', county)
    .where('id', '=', id)
    .execute()

/** Left for its next try, or given up where `final`. */
export const failOutbox = (db: Database, { county, id }: Pick<ClaimedEntry, 'county' | 'id'>, at: Date, error: string, final: boolean) =>
  db
    .updateTable('outbox')
    .set({ last_error: error.slice(0, 500), ...(final && { failed_at: at }) })
    .where('county', '=', county)
    .where('id', '=', id)
    .execute()
