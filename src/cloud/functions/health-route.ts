import { setTimeout as pause } from 'node:timers/promises'
import type { Hono } from 'hono'
import type { App } from '../app'
import { listPending } from '../store/migrations/migrate'

const longestMs = 2_000

/** For whoever watches the process: it lives, and it may be sent requests. */
export const addHealthRoutes = (http: Hono, { db }: Pick<App, 'db'>, isStopping: () => boolean): void => {
  // Whoever keeps a line open takes the next one to another process.
  http.use(async (context, next) => {
    await next()
    if (isStopping()) context.header('connection', 'close')
  })
  http.get('/healthz', (context) => context.json({ ok: true }))
  http.get('/readyz', async (context) => {
    const why = isStopping() ? 'stopping' : await whyNotReady(db)
    return why ? context.json({ ok: false, why }, 503) : context.json({ ok: true })
  })
}

/** The database answers, and its schema is this release's or a newer one's. */
const whyNotReady = async (db: App['db']): Promise<'database' | 'migrations' | undefined> => {
  const late = pause(longestMs, undefined, { ref: false })
  const pending = await Promise.race([listPending(db).catch(() => undefined), late])
  if (!pending) return 'database'
  return pending.length ? 'migrations' : undefined
}
