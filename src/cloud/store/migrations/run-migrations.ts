import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from '../database'

export type Migrations = Readonly<Record<string, Migration>>

/** So long a step waits for the requests before it; those behind it wait with it, and are then let through before it tries again. */
const lockTimeoutMs = 2_000
const mostTries = 60

/**
 * Brings the schema up to date while requests go on, each step in a transaction of its own, so that a table is held no longer than
 * its own step takes; a new database takes all of them at once. Answers the names of those that it ran.
 */
export const runMigrations = async (db: Database, steps: Migrations): Promise<readonly string[]> => {
  const isNew = (await listRan(db)).length === 0
  const ran: string[] = []
  for (;;) {
    const next = await runNext(db, steps, isNew)
    if (!next.length) return ran
    ran.push(...next)
  }
}

const runNext = async (db: Database, steps: Migrations, isNew: boolean, tries = 1): Promise<readonly string[]> => {
  const known = await withLaterOnes(db, steps)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } })
  const { error, results = [] } = await (isNew ? migrator.migrateToLatest() : migrator.migrateUp())
  if (!error) return results.map(({ migrationName }) => migrationName)
  if (!wasInTheWay(error) || tries === mostTries) throw error
  await pause(lockTimeoutMs / 2)
  return runNext(db, steps, isNew, tries + 1)
}

/** A release that starts again while a newer one takes over finds steps that it does not know; they only add, so it passes over them. */
const withLaterOnes = async (db: Database, steps: Migrations): Promise<Record<string, Migration>> => {
  const later = (await listRan(db)).filter((name) => !Object.hasOwn(steps, name))
  const known = Object.entries(steps).map(([name, { up }]) => [name, { up: patiently(up) }] as const)
  return Object.fromEntries([...known, ...later.map((name) => [name, { up: async () => {} }] as const)])
}

const patiently =
  (up: Migration['up']): Migration['up'] =>
  async (db) => {
    await sql`select set_config('lock_timeout', ${String(lockTimeoutMs)}, true)`.execute(db)
    await up(db)
  }

/** The table was not to be had in time, or somebody waited for us as we for them. */
const wasInTheWay = (error: unknown) => ['55P03', '40P01'].includes((error as { code?: string }).code ?? '')

/** None in a database that is new. */
export const listRan = async (db: Database): Promise<readonly string[]> => {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!rows[0]?.there) return []
  const ran = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return ran.rows.map(({ name }) => name)
}
