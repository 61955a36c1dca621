import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import { type App, createApp } from '../../../src/cloud/app'
import { drainOutbox } from '../../../src/cloud/operations/push/drain'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import { databaseUrl } from '../databases'
import type { Bench, Measured } from '../measured'
import { sendBare, ways } from './bare'
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
    for (const way of wayNames) await sendBare(ways[way], standIn.url, warmUp)
    const before = await bareSeconds(standIn.url)
    const claims = { count: 0 }
    const sentBefore = await standIn.countSent()
    const drained = await seconds(() => drainOutbox(countClaims(app, claims)))
    const sent = (await standIn.countSent()) - sentBefore
    const after = await bareSeconds(standIn.url)
    await verify(app, sent)
    const bare = { fetch: (before.fetch + after.fetch) / 2, 'kept line': (before['kept line'] + after['kept line']) / 2 }
    return {
      ratios: {
        ...named((way) => [`${name}: drained to bare by ${way}`, bare[way] / drained]),
        [`${name}: pushes for one claim`]: pushes / claims.count,
      },
      absolute: {
        [`${name}: drained a second`]: pushes / drained,
        ...named((way) => [`${name}: bare by ${way} a second`, pushes / bare[way]]),
      },
    }
  } finally {
    await app.db.destroy()
    standIn.stop()
  }
}

const wayNames = ['fetch', 'kept line'] as const

const named = (entryOf: (way: (typeof wayNames)[number]) => readonly [string, number]) => Object.fromEntries(wayNames.map(entryOf))

const bareSeconds = async (url: string) => ({
  fetch: await seconds(() => sendBare(ways.fetch, url, pushes)),
  'kept line': await seconds(() => sendBare(ways['kept line'], url, pushes)),
})

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
