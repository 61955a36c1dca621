import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { App } from '../../src/cloud/app'
import { type Database, openServer } from '../../src/cloud/store/database'
import { migrate } from '../../src/cloud/store/migrations/migrate'
import type { Tables } from '../../src/cloud/store/tables/tables'

declare const testPglite: PGlite | undefined
declare const testDatabaseUrl: string | undefined
declare const newCounty: () => number

let database: Promise<Database> | undefined

const openTestDatabase = async () => {
  const db = testPglite ? new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: testPglite }) }) : openServer(testDatabaseUrl, 4)
  await migrate(db)
  return db
}

/** A county of its own in the worker's database, with a clock that the test may set. */
export const aWorld = async () => {
  database ??= openTestDatabase()
  const clock = { now: new Date('2026-11-23T01:00:00Z') }
  const app: App = { db: await database, now: () => clock.now, newId: uuidv7 }
  return { app, clock, county: newCounty() }
}
