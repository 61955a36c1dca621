import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Kysely, PGliteDialect } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { App } from '../../src/cloud/app'
import { createHttp } from '../../src/cloud/functions/http'
import { migrate } from '../../src/cloud/store/migrations/migrate'
import { seedDivisions } from '../../src/cloud/store/seed/divisions'
import type { Tables } from '../../src/cloud/store/tables/tables'

/** The whole program at one address in this process, with a clock that the test may set. */
export const serveTestApp = async () => {
  const pglite = await PGlite.create({ extensions: { btree_gist, pg_trgm } })
  const clock = { now: new Date('2026-11-23T01:00:00Z') }
  const app: App = { db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }), now: () => clock.now, newId: uuidv7 }
  await migrate(app.db)
  await seedDivisions(app.db)
  const http = createHttp(app)
  http.use('/*', serveStatic({ root: 'dist/h5' }))
  http.get('/*', serveStatic({ path: 'dist/h5/index.html' }))
  const server = await new Promise<{ port: number; close: () => void }>((resolve) => {
    const listening = serve({ fetch: http.fetch, port: 0 }, ({ port }) => resolve({ port, close: () => listening.close() }))
  })
  return {
    app,
    clock,
    url: `http://127.0.0.1:${server.port}/`,
    close: async () => {
      server.close()
      await app.db.destroy()
    },
  }
}
