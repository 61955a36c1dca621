import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PGlite, Transaction } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { createApp } from '../../../src/cloud/app'
import { type Database, openPool } from '../../../src/cloud/store/database'
import { openEmbedded } from '../../../src/cloud/store/embedded'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import type { Tables } from '../../../src/cloud/store/tables/tables'
import { type Heard, listenOn } from '../listening'
import { type Filing, startFiling } from './filing'
import { startNoting } from './noting'
import { type Recorded, replayOnEmbedded, replayOnServer } from './recorded'
import { seedResidents } from './residents'
import { startServed } from './served'

/** One database engine with the same report sent to it in three ways. */
export interface Engine {
  readonly served: Awaited<ReturnType<typeof startServed>>
  readonly filing: Filing
  readonly replay: (recorded: Recorded) => Promise<void>
  readonly recorded: readonly Recorded[]
  readonly noting: Awaited<ReturnType<typeof startNoting>>
  /** Of other matters than those of the program itself, which finds each as it left it. */
  readonly notes: readonly Recorded[]
  /** What the replay has queued is told to nobody. */
  readonly forget: () => Promise<unknown>
  readonly close: () => Promise<void>
}

const poolSize = 10
const undone = 'delete from outbox where done_at is null'

export const onServer = async (url: string): Promise<Engine> => {
  const served = await startServed({ DATABASE_URL: url })
  const pool = openPool(url, poolSize)
  const heard: Heard[] = []
  const app = createApp({ poolSize, uploads: 'form' }, { ...envOf(served), DATABASE_URL: url })
  const filing = startFiling(app, served.residents)
  const noting = await startNoting(app, served.residents)
  const listening = listenOn(pool, heard)
  return {
    served,
    filing,
    noting,
    replay: replayOnServer(pool),
    recorded: await filing.record(listening, heard),
    notes: await (await startNoting(app, served.residents)).record(listening, heard),
    forget: () => pool.query(undone),
    close: async () => {
      served.stop()
      await app.db.destroy()
      await pool.end()
    },
  }
}

/** The embedded database belongs to one process, so the server has a folder of its own with the same in it. */
export const onEmbedded = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'))
  const served = await startServed({ LINLI_DATA: join(folder, 'served') })
  const pglite = await openEmbedded(join(folder, 'here'))
  const db: Database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  const app = { ...createApp({ poolSize, dataFolder: join(folder, 'unused'), uploads: 'form' }, envOf(served)), db }
  await migrate(db)
  const heard: Heard[] = []
  const listening = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: listenTo(pglite, heard) }) })
  const residents = await seedResidents(app)
  const [filing, noting] = [startFiling(app, residents), await startNoting(app, residents)]
  return {
    served,
    filing,
    noting,
    replay: replayOnEmbedded(pglite),
    recorded: await filing.record(listening, heard),
    notes: await (await startNoting(app, residents)).record(listening, heard),
    forget: () => pglite.query(undone),
    close: async () => {
      served.stop()
      await pglite.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const envOf = ({ wechat }: Engine['served']) => ({
  ...process.env,
  LINLI_DEVELOPMENT: '1',
  WX_API_URL: wechat,
  WX_APPID: 'bench',
  WX_SECRET: 'bench',
})

const listenTo = (pglite: PGlite, heard: Heard[]): PGlite =>
  new Proxy(pglite, {
    get: (target, key) => {
      if (key === 'query') return queryOf(target, heard, false)
      if (key === 'transaction')
        return (work: (transaction: Transaction) => Promise<unknown>) =>
          target.transaction((transaction) => work(Object.assign(Object.create(transaction), { query: queryOf(transaction, heard, true) })))
      return Reflect.get(target, key, target)
    },
  })

const queryOf =
  (on: PGlite | Transaction, heard: Heard[], isInside: boolean): PGlite['query'] =>
  (sql, values = [], options) => {
    heard.push({ sql, values, isInside })
    return on.query(sql, values, options)
  }
