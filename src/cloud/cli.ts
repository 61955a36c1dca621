import { readFile } from 'node:fs/promises'
import { type App, createApp, openDatabase, openFiles } from './app'
import { importGrids } from './operations/city/import-grids'
import { reportToLines } from './operations/city/import-report'
import { exportCity } from './operations/database/export-city'
import { importCity } from './operations/database/import-city'
import { planSeed } from './operations/database/plan-seed'
import { nameFirstAdministrator } from './operations/staff/first-administrator'
import type { Database } from './store/database'
import { migrate } from './store/migrations/migrate'
import { seedCity } from './store/seed/city'
import { seedDemo } from './store/seed/demo'
import { databaseWording } from './wording/database'

const deployment = { poolSize: 1, dataFolder: process.env['LINLI_DATA'] ?? '.linli', uploads: 'form' } as const
const say = (words: string) => console.log(words)

const withDatabase = <Value>(work: (db: Database) => Promise<Value>): Promise<Value> => {
  const db = openDatabase(process.env, deployment)
  return work(db).finally(() => db.destroy())
}

const files = (): App['files'] => openFiles(process.env, deployment)

const rowsOf = (tables: readonly { readonly rows: number }[]) => tables.reduce((sum, { rows }) => sum + rows, 0)

const updateSchema = async (db: Database) => say(databaseWording.migrated((await migrate(db)).length))

/** Names are sealed before they are stored, so these commands need the keys as well. */
const withApp = <Value>(work: (app: App) => Promise<Value>): Promise<Value> => {
  const app = createApp(deployment)
  return work(app).finally(() => app.db.destroy())
}

const seed = async (args: readonly string[]) => {
  const isDemo = args.includes('--demo')
  if (isDemo && process.env['NODE_ENV'] === 'production') throw new Error(databaseWording.demoInProduction)
  const sow = async (db: Database, seedAll: Seed) => {
    if (!args.includes('--commit')) return planSeed(db, seedAll, say)
    await migrate(db)
    await seedAll(db, say)
  }
  if (!isDemo) return withDatabase((db) => sow(db, seedCity))
  await withApp((app) =>
    sow(app.db, async (db, tell) => {
      await seedCity(db, tell)
      await seedDemo(db, app.cipher, app.now(), tell)
    }),
  )
}

type Seed = (db: Database, tell?: (words: string) => void) => Promise<void>

/** Tries the file out unless told to write; ends in failure where a row is refused. */
const importGridsFrom = async (args: readonly string[]) => {
  const path = args.find((arg) => !arg.startsWith('--'))
  if (!path) throw new Error(databaseWording.usage)
  const file = await readFile(path)
  const report = await withApp((app) => importGrids(app, { file, commit: args.includes('--commit') }))
  for (const line of reportToLines(report)) say(line)
  if (report.counts.refused) process.exitCode = 1
}

const firstAdministrator = ([phone = '']: readonly string[]) =>
  withApp(async (app) => {
    const named = await nameFirstAdministrator(app, phone)
    if (!named.ok) throw new Error(databaseWording.noFirstAdministrator[named.failure])
    say(databaseWording.firstAdministrator)
  })

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  'first-administrator': firstAdministrator,
  'db-migrate': () => withDatabase(updateSchema),
  'db-seed': seed,
  'db-import-grids': importGridsFrom,
  'db-export': async ([folder]) => {
    if (!folder) throw new Error(databaseWording.usage)
    const { tables } = await withDatabase((db) => exportCity({ db, files: files() }, folder, say))
    say(databaseWording.exported(folder, rowsOf(tables)))
  },
  'db-import': async ([folder]) => {
    if (!folder) throw new Error(databaseWording.usage)
    const { tables } = await withDatabase(async (db) => {
      await migrate(db)
      return importCity({ db, files: files() }, folder, say)
    })
    say(databaseWording.imported(rowsOf(tables)))
  },
}

const [name = '', ...args] = process.argv.slice(2)
try {
  await (commands[name] ?? (() => Promise.reject(new Error(databaseWording.usage))))(args)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
