import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { columnParsers } from './column-parsers'
import { preparing } from './preparing'
import type { Tables } from './tables/tables'

export type Database = Kysely<Tables>

/**
 * A server's PostgreSQL; `poolSize` is 1 in a cloud function and 10 in the container. A cloud function may reach it
 * through a pooler that hands each transaction to another connection, where nothing prepared would be found.
 */
export const openServer = (url: string | undefined, poolSize: number): Database => {
  const pool = openPool(url, poolSize)
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolSize > 1 ? preparing(pool) : pool }) })
}

export const openPool = (url: string | undefined, poolSize: number): pg.Pool => {
  const types = new pg.TypeOverrides()
  for (const [oid, parse] of Object.entries(columnParsers)) types.setTypeParser(Number(oid), parse)
  return new pg.Pool({ ...(url && { connectionString: url }), max: poolSize, types })
}

/** PostgreSQL inside this process, in a folder on disk. */
export const openEmbeddedDatabase = (folder: string): Database =>
  new Kysely<Tables>({
    dialect: new PGliteDialect({ pglite: async () => (await import('./embedded')).openEmbedded(folder) }),
  })
