import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../src/cloud/store/database'
import type { Tables } from '../../src/cloud/store/tables/tables'

/** One statement as the store sent it. */
export interface Heard {
  readonly sql: string
  readonly values: readonly unknown[]
  readonly isInside: boolean
}

/** The same database, with every statement but a transaction's own two written down. */
export const listenOn = (pool: pg.Pool, heard: Heard[]): Database => {
  let isInside = false
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql, parameters } }) => {
      if (sql === 'begin' || sql === 'commit') isInside = sql === 'begin'
      else heard.push({ sql, values: parameters, isInside })
    },
  })
}
