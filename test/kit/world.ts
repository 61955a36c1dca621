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

let database: Promise<Database> | undefined

const openTestDatabase = async () => {
  const db = testPglite ? new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: testPglite }) }) : openServer(testDatabaseUrl, 4)
  await migrate(db)
  return db
}

/** A county of its own in the worker's database, with one small community in it and a clock that the test may set. */
export const aWorld = async () => {
  database ??= openTestDatabase()
  const world = aTestApp(await database, mkdtempSync(join(tmpdir(), 'linli-files-')))
  const county = newCounty()
  const community = await seedCommunity(world.app.db, world.app.cipher, { county, now: world.clock.now })
  return { ...world, county, community }
}
