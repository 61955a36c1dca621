import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { type Database, openServer } from '../../src/cloud/store/database'
import { migrate } from '../../src/cloud/store/migrations/migrate'
import { seedCommunity } from '../../src/cloud/store/seed/community'
import type { Tables } from '../../src/cloud/store/tables/tables'
import { aTestApp } from './test-app'

declare const testPglite: PGlite | undefined
declare const testDatabaseUrl: string | undefined
declare const newCounty: () => number

/** Where this worker's database is on a server; none where it is embedded. Another process is told it. */
export const databaseUrl = typeof testDatabaseUrl === 'undefined' ? undefined : testDatabaseUrl

let database: Promise<Database> | undefined

const openTestDatabase = async () => {
  const db = testPglite ? new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: testPglite }) }) : openServer(testDatabaseUrl, 4)
  await migrate(db)
  return db
}

/** A county of its own in the worker's database with nothing in it yet, and a clock that the test may set. */
export const anEmptyWorld = async () => {
  database ??= openTestDatabase()
  return { ...aTestApp(await database, mkdtempSync(join(tmpdir(), 'linli-files-'))), county: newCounty() }
}

/** The same with one small community in its county. */
export const aWorld = async () => {
  const world = await anEmptyWorld()
  const { county } = world
  const community = await seedCommunity(world.app.db, world.app.cipher, { county, now: world.clock.now })
  return { ...world, community }
}
