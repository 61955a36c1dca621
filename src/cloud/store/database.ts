import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { columnParsers } from './column-parsers'
import type { Tables } from './tables/tables'

export type Database = Kysely<Tables>

/** A server's PostgreSQL; `poolSize` is 1 in a cloud function and 10 in the container. */
export const openServer = (url: string | undefined, poolSize: number): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(url, poolSize) }) })

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
