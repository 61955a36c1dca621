import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect } from 'kysely'
import { columnParsers } from '../../../src/cloud/store/column-parsers'
import { type Database, openServer } from '../../../src/cloud/store/database'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import type { Tables } from '../../../src/cloud/store/tables/tables'
import { anOwnDatabase } from '../../kit/own-database'

const serverUrl = process.env['LINLI_TEST_DATABASE_URL']

/** PostgreSQL in this process's memory, without a table. */
export const aBareEmbedded = async (): Promise<Database> => {
  const pglite = await PGlite.create({ extensions: { btree_gist, pg_trgm }, parsers: columnParsers })
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
}

/** The same, migrated and empty. */
export const anEmbedded = async (): Promise<Database> => {
  const db = await aBareEmbedded()
  await migrate(db)
  return db
}

/** A database of its own on the tests' server where one is named, else one more in memory; migrated and empty. */
export const theOther = async (): Promise<Database> => {
  if (!serverUrl) return anEmbedded()
  const db = openServer(await anOwnDatabase(serverUrl, 'import'), 1)
  await migrate(db)
  return db
}
