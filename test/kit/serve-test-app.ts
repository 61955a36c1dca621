import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Kysely, PGliteDialect } from 'kysely'
import { createHttp } from '../../src/cloud/functions/http'
import { columnParsers } from '../../src/cloud/store/column-parsers'
import { migrate } from '../../src/cloud/store/migrations/migrate'
import { seedCommunity } from '../../src/cloud/store/seed/community'
import type { Tables } from '../../src/cloud/store/tables/tables'
import { startTicking } from '../../src/cloud/ticking'
import { aTestApp } from './test-app'

const options = { extensions: { btree_gist, pg_trgm }, parsers: columnParsers }
const over = (pglite: PGlite) => new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })

let migrated: Promise<Blob> | undefined

/** Made and migrated once in a process; each file of tests begins with a copy of that, which is there in a third of the time. */
const aMigratedDatabase = async () => {
  migrated ??= (async () => {
    const pglite = await PGlite.create(options)
    await migrate(over(pglite))
    const copy = await pglite.dumpDataDir('none')
    await pglite.close()
    return copy
  })()
  return over(await PGlite.create({ ...options, loadDataDir: await migrated }))
}

/** The whole program at one address in this process, with one small community and a clock that the test may set. */
export const serveTestApp = async () => {
  const world = aTestApp(await aMigratedDatabase(), mkdtempSync(join(tmpdir(), 'linli-files-')))
  const { app, clock } = world
  const county = 900_001
  const community = await seedCommunity(app.db, app.cipher, { county, now: clock.now })
  const ticking = startTicking(app)
  const http = createHttp(app, { afterCall: ticking.soon })
  http.use('/*', serveStatic({ root: 'dist/h5' }))
  http.get('/*', serveStatic({ path: 'dist/h5/index.html' }))
  const server = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const listening = serve({ fetch: http.fetch, port: 0 }, ({ port }) => resolve({ port, close: () => listening.close() }))
  })
  return {
    ...world,
    county,
    community,
    url: `http://127.0.0.1:${server.port}`,
    close: async () => {
      server.close()
      await ticking.stop()
      await app.db.destroy()
    },
  }
}
