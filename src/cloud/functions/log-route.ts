import type { Hono } from 'hono'
import { routePath } from 'hono/route'
import { accidentOf, type Log } from '../log'
import { refusalWording } from '../wording/refusal'

/** One line a request, and one for what nobody foresaw; the caller reads a sentence. */
export const addLog = (http: Hono, log: Log): void => {
  http.use(async (context, next) => {
    const begun = performance.now()
    await next()
    const { method } = context.req
    log({
      event: 'request',
      what: `${method} ${routePath(context, -1)}`,
      status: context.res.status,
      ms: Math.round(performance.now() - begun),
    })
  })
  http.onError((error, context) => {
    log({ event: 'accident', what: `${context.req.method} ${routePath(context, -1)}`, accident: accidentOf(error) })
    return context.json({ ok: false, failure: 'broken', message: refusalWording.broken }, 500)
  })
}
