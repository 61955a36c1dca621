import type { ColumnType, Generated } from 'kysely'

/** What is to be told or done after a transaction, written in it. */
export interface OutboxTable {
  county: number
  id: string
  kind: string
  /** Unique in the county: the same thing is never queued twice. */
  key: string
  about: string
  payload: ColumnType<Readonly<Record<string, unknown>>, string, string>
  available_at: Date
  attempts: Generated<number>
  done_at: Date | null
  failed_at: Date | null
  last_error: string | null
}
