import { type App, createApp, openDatabase, openFiles } from './app'
import { exportCity } from './operations/database/export-city'
import { importCity } from './operations/database/import-city'
import { planSeed } from './operations/database/plan-seed'
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

const seed = async (args: readonly string[]) => {
  const isDemo = args.includes('--demo')
  if (isDemo && process.env['NODE_ENV'] === 'production') throw new Error(databaseWording.demoInProduction)
  if (!args.includes('--commit')) return withDatabase((db) => planSeed(db, isDemo, say))
  if (!isDemo) return withDatabase((db) => migrate(db).then(() => seedCity(db, say)))
  // Invented people have sealed names like everybody else, so this one needs the keys as well.
  const app = createApp(deployment)
  try {
    await migrate(app.db)
    await seedCity(app.db, say)
    await seedDemo(app.db, app.cipher, app.now(), say)
  } finally {
    await app.db.destroy()
  }
}

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  'db-migrate': () => withDatabase(updateSchema),
  'db-seed': seed,
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
