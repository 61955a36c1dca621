import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { openServer } from '../../../src/cloud/store/database'
import { migrate, migrations } from '../../../src/cloud/store/migrations/migrate'
import { listTransferTables } from '../../../src/cloud/store/transfer-store'
import { anOwnDatabase } from '../../kit/own-database'
import { type Acknowledged, type Call, someoneAt, workUntilStopped } from '../kill/people-at-work'
import { buildServer, freePort, kill, pause, startServer } from '../kill/server-process'

const serverUrl = process.env['LINLI_TEST_DATABASE_URL']
// Longer than a step waits for a table, so that it has to come again.
const slowLookMs = 3_500
/** WeChat hangs up later than this. */
const longestMs = 10_000

/** The next release's: each table gets a column and an index. */
const tomorrow = (tables: readonly string[]) =>
  Object.fromEntries(
    tables.map((table) => [
      // The one that is being looked at comes first.
      `9000-${table === 'report' ? 'at-once' : 'then'}-widen-${table}`,
      {
        up: async (db: Kysely<unknown>) => {
          await sql`alter table ${sql.table(table)} add column later text not null default ''`.execute(db)
          await sql`create index ${sql.id(`${table}_later`)} on ${sql.table(table)} (later)`.execute(db)
        },
      },
    ]),
  )

/** Notes what got no answer, and the longest wait. */
const watched =
  (call: Call, seen: { lost: unknown[]; longest: number }): Call =>
  async (path, input) => {
    const begun = Date.now()
    try {
      return await call(path, input)
    } catch (error) {
      seen.lost.push(error)
      throw error
    } finally {
      seen.longest = Math.max(seen.longest, Date.now() - begun)
    }
  }

// The embedded database belongs to one process, which brings it up to date before it listens.
const onServer = serverUrl ? test : test.skip

onServer(
  'a process goes on answering while the next release’s steps run: some requests wait, none is lost, and it starts again afterwards',
  async () => {
    buildServer()
    const databaseUrl = await anOwnDatabase(serverUrl ?? '', 'in_use')
    const dataFolder = mkdtempSync(join(tmpdir(), 'linli-upgrade-'))
    const setting = { port: await freePort(), dataFolder, wechatUrl: 'http://127.0.0.1:1', databaseUrl }
    let server = await startServer(setting)
    const db = openServer(databaseUrl, 2)
    try {
      const seen = { lost: [], longest: 0 }
      const [resident, worker] = await Promise.all(['resident-chen', 'worker-liming-1'].map((who) => someoneAt(setting.port, who)))
      if (!resident || !worker) throw new Error('nobody is there')
      const people = { resident: watched(resident, seen), worker: watched(worker, seen) }
      const acknowledged: Acknowledged = { reports: [], steps: [] }
      const stopped = { yes: false }
      const work = Promise.all([1, 2, 3].map(() => workUntilStopped({ ...people, acknowledged, stopped })))
      await Promise.race([pause(1_500), work])
      const before = acknowledged.reports.length
      const tables = (await listTransferTables(db)).map(({ name }) => name)
      const lookAtAll = () => Promise.all([1, 2].map(() => db.selectFrom('category').selectAll().where('code', '=', '0302').execute()))
      await lookAtAll()
      const slowLook = db.transaction().execute(async (trx) => {
        await sql`select count(*) from report`.execute(trx)
        await pause(slowLookMs)
      })
      const ran = await migrate(db, { ...migrations, ...tomorrow(tables) })
      await slowLook
      // Planned on the narrower table.
      await lookAtAll()
      const during = acknowledged.reports.length
      await Promise.race([pause(1_000), work])
      stopped.yes = true
      await work
      expect(ran.length).toBeGreaterThan(20)
      expect([before, during - before, acknowledged.reports.length - during].map((count) => count > 0)).toEqual([true, true, true])
      expect(seen.lost).toEqual([])
      expect(seen.longest).toBeLessThan(longestMs)
      const kept = new Set((await db.selectFrom('report_event').select('id').execute()).map(({ id }) => id))
      expect(acknowledged.steps.filter(({ step }) => !kept.has(step))).toEqual([])
      // As when the old release dies while the new one comes.
      await kill(server)
      server = await startServer(setting)
      expect((await (await someoneAt(setting.port, 'resident-chen'))('report.mine', {})).ok).toBe(true)
      process.stdout.write(
        `${ran.length} steps while ${during - before} of ${acknowledged.reports.length} reports came; longest wait ${seen.longest} ms\n`,
      )
    } finally {
      await kill(server)
      await db.destroy()
      rmSync(dataFolder, { recursive: true, force: true })
    }
  },
  180_000,
)
