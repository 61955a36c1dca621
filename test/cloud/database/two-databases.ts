import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect, sql } from 'kysely'
import { columnParsers } from '../../../src/cloud/store/column-parsers'
import { type Database, openServer } from '../../../src/cloud/store/database'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import type { Tables } from '../../../src/cloud/store/tables/tables'

const serverUrl = process.env['LINLI_TEST_DATABASE_URL']
let made = 0

/** PostgreSQL in this process's memory, migrated and empty. */
export const anEmbedded = async (): Promise<Database> => {
  const pglite = await PGlite.create({ extensions: { btree_gist, pg_trgm }, parsers: columnParsers })
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  await migrate(db)
  return db
}

/** A database of its own on the tests' server where one is named, else one more in memory; migrated and empty. */
export const theOther = async (): Promise<Database> => {
  if (!serverUrl) return anEmbedded()
  made += 1
  const name = `linli_import_${process.pid}_${made}`
  const server = openServer(serverUrl, 1)
  await sql`create database ${sql.ref(name)}`.execute(server)
  await server.destroy()
  const url = new URL(serverUrl)
  url.pathname = name
  const db = openServer(url.href, 1)
  await migrate(db)
  return db
}
