import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import { type App, createApp } from '../../../src/cloud/app'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import { databaseUrl } from '../databases'
import type { Bench, Measured } from '../measured'
import { sendBare } from './bare'
import { queuePushes, readLeft } from './queued'
import { startStandIn } from './stand-in'

const pushes = 10_000
const warmUp = 1_000

export const measure = async ({ postgres }: Bench): Promise<Measured> => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-bench-'))
  const server = await measureOn('postgres', { DATABASE_URL: await databaseUrl(postgres, 'push_drain') }, folder)
  const embedded = await measureOn('embedded', {}, folder)
  rmSync(folder, { recursive: true, force: true })
  return { ratios: { ...server.ratios, ...embedded.ratios }, absolute: { ...server.absolute, ...embedded.absolute } }
}

const measureOn = async (name: string, env: Readonly<Record<string, string>>, folder: string): Promise<Measured> => {
  const standIn = await startStandIn()
  const settings = { ...process.env, ...env, LINLI_DEVELOPMENT: '1', WX_API_URL: standIn.url, WX_APPID: 'bench', WX_SECRET: 'bench' }
  const app = createApp({ poolSize: 10, dataFolder: folder, uploads: 'form' }, settings)
  try {
    await migrate(app.db)
    await queuePushes(app, pushes)
    await sendBare(standIn.url, warmUp)
    const before = await seconds(() => sendBare(standIn.url, pushes))
    const claims = { count: 0 }
    const sentBefore = await standIn.countSent()
    const drained = await seconds(() => drainOutbox(countClaims(app, claims)))
    const sent = (await standIn.countSent()) - sentBefore
    const after = await seconds(() => sendBare(standIn.url, pushes))
    await verify(app, sent)
    return {
      ratios: {
        [`${name}: drained to bare`]: (before + after) / 2 / drained,
        [`${name}: pushes for one claim`]: pushes / claims.count,
      },
      absolute: { [`${name}: drained a second`]: pushes / drained, [`${name}: bare a second`]: (2 * pushes) / (before + after) },
    }
  } finally {
    await app.db.destroy()
    standIn.stop()
  }
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

const countClaims = (app: App, claims: { count: number }): App => {
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (node.kind === 'RawNode' && node.sqlFragments.some((text) => text.includes('skip locked'))) claims.count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { ...app, db: app.db.withPlugin(plugin) }
}

/** Outside the timed part: each push went out once and left its marks. */
const verify = async (app: App, sent: number): Promise<void> => {
  const left = await readLeft(app)
  const expected = { done: pushes, counted: pushes, balance: pushes }
  if (sent !== pushes || JSON.stringify(left) !== JSON.stringify(expected))
    throw new Error(`${sent} were sent, and what is left is ${JSON.stringify(left)}`)
}
