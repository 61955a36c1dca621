import type pg from 'pg'
import { uuidv7 } from 'uuidv7'

interface Times {
  readonly account: string
  readonly adviser: string
  readonly start: Date
}

export interface Sent {
  readonly sql: string
  readonly values: readonly unknown[]
}

/** What one booking sent, with its own people, adviser, ids and times, in whose place another's are put. */
export interface Script {
  readonly sent: readonly Sent[]
  readonly own: Own
}

interface Own extends Times {
  readonly ids: readonly string[]
}

const dayMs = 86_400_000

const renewed = (value: unknown, own: Own, next: Times, ids: ReadonlyMap<string, string>): unknown => {
  const shift = next.start.getTime() - own.start.getTime()
  if (value instanceof Date) return isNear(value, own.start) ? new Date(value.getTime() + shift) : value
  if (Array.isArray(value)) return value.map((each) => renewed(each, own, next, ids))
  if (typeof value !== 'string') return value
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return new Date(Date.parse(value) + Math.floor(shift / dayMs) * dayMs).toISOString().slice(0, 10)
  let text = value.replaceAll(own.account, next.account).replaceAll(own.adviser, next.adviser)
  for (const [old, fresh] of ids) text = text.replaceAll(old, fresh)
  return text
}

/** The sitting's own moments go along; what was measured from now stays. */
const isNear = (value: Date, start: Date) => Math.abs(value.getTime() - start.getTime()) < 3 * dayMs && value.getTime() % dayMs !== 0

/** On one connection, each of its transactions as it was. */
export const replay = async (pool: pg.Pool, { sent, own }: Script, next: Times): Promise<void> => {
  const ids = new Map(own.ids.map((id) => [id, uuidv7()]))
  const client = await pool.connect()
  try {
    for (const { sql, values } of sent)
      await client.query(
        sql,
        values.map((value) => renewed(value, own, next, ids)),
      )
  } finally {
    client.release()
  }
}
