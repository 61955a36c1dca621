import { Hono } from 'hono'
import { type App, createApp } from '../app'
import { dispatch } from '../procedures/dispatch'

/** The HTTP edge: the same program for h5, a self-hosted container and CloudBase's HTTP access. */
export const createHttp = (app: App) => {
  const http = new Hono()
  http.post('/rpc', async (context) => context.json(await dispatch(await context.req.json().catch(() => undefined), { app })))
  http.get('/health', (context) => context.json({ ok: true }))
  return http
}

interface HttpEvent {
  readonly httpMethod: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly queryStringParameters?: Record<string, string>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

let http: Hono | undefined

/** CloudBase's HTTP access hands a function an event and expects a plain answer. */
export const main = async (event: HttpEvent) => {
  http ??= createHttp(createApp({ poolSize: 1 }))
  const url = new URL(event.path, 'http://function')
  for (const [key, value] of Object.entries(event.queryStringParameters ?? {})) url.searchParams.set(key, value)
  const body =
    event.body === undefined || event.httpMethod === 'GET' ? null : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8')
  const answer = await http.fetch(new Request(url, { method: event.httpMethod, headers: event.headers, body }))
  return { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
}
