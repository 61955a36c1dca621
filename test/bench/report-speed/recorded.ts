import type { PGlite, Transaction } from '@electric-sql/pglite'
import type pg from 'pg'
import { uuidv7 } from 'uuidv7'
import type { Heard } from '../listening'

/** One statement as it was sent, and which of its values name an id that every report has anew. */
interface Sent {
  readonly sql: string
  readonly values: readonly unknown[]
  readonly fresh: readonly number[]
}

/** What one report sent: some statements, the transaction's own, and some after it. */
export interface Recorded {
  readonly ids: readonly string[]
  readonly before: readonly Sent[]
  readonly inside: readonly Sent[]
  readonly after: readonly Sent[]
}

export const toRecorded = (heard: readonly Heard[], ids: readonly string[]): Recorded => {
  const sent = heard.map(({ sql, values }) => ({
    sql,
    values,
    fresh: values.flatMap((value, at) => (typeof value === 'string' && ids.some((id) => value.includes(id)) ? [at] : [])),
  }))
  const first = heard.findIndex(({ isInside }) => isInside)
  const last = heard.map(({ isInside }) => isInside).lastIndexOf(true)
  if (first < 0) throw new Error('The report was filed outside a transaction.')
  return { ids, before: sent.slice(0, first), inside: sent.slice(first, last + 1), after: sent.slice(last + 1) }
}

/** The values of another report: the same, with ids of its own. */
const renewing = (ids: readonly string[]) => {
  const renewed = ids.map((id) => [id, uuidv7()] as const)
  return ({ values, fresh }: Sent): unknown[] => {
    const next = [...values]
    for (const at of fresh) next[at] = renewed.reduce((value, [id, other]) => value.replaceAll(id, other), String(next[at]))
    return next
  }
}

/** Straight through `pg`, on one connection of the pool. */
export const replayOnServer =
  (pool: pg.Pool) =>
  async ({ ids, before, inside, after }: Recorded): Promise<void> => {
    const valuesOf = renewing(ids)
    const client = await pool.connect()
    try {
      for (const sent of before) await client.query(sent.sql, valuesOf(sent))
      await client.query('begin')
      for (const sent of inside) await client.query(sent.sql, valuesOf(sent))
      await client.query('commit')
      for (const sent of after) await client.query(sent.sql, valuesOf(sent))
    } finally {
      client.release()
    }
  }

/** Straight through PGlite. */
export const replayOnEmbedded =
  (pglite: PGlite) =>
  async ({ ids, before, inside, after }: Recorded): Promise<void> => {
    const valuesOf = renewing(ids)
    const sendAll = async (on: PGlite | Transaction, statements: readonly Sent[]) => {
      for (const sent of statements) await on.query(sent.sql, valuesOf(sent))
    }
    await sendAll(pglite, before)
    await pglite.transaction((transaction) => sendAll(transaction, inside))
    await sendAll(pglite, after)
  }
