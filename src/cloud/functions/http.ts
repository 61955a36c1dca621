import { Hono, type Context as HttpContext } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type App, createApp } from '../app'
import { hashToken } from '../gateways/tokens'
import { dispatch } from '../procedures/dispatch'
import { findPerson, type Identity } from '../store/person-store'
import { addEventRoutes } from './events-route'
import { addFileRoutes } from './files-route'

const cookieName = 'linli'

/** The HTTP edge: the same program for h5, a self-hosted container and CloudBase's HTTP access. */
export const createHttp = (app: App, { afterCall }: { readonly afterCall?: () => void } = {}): Hono => {
  const http = new Hono()
  http.post('/rpc', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    const isBrowser = context.req.header('x-linli') === 'h5'
    const edge = isBrowser && { keepSession: keepIn(context) }
    const reply = await dispatch(body, { app, identity: identityOf(context.req.raw, context), ...edge })
    afterCall?.()
    return context.json(reply)
  })
  http.get('/health', (context) => context.json({ ok: true }))
  addFileRoutes(http, app, (request) => findPerson(app.db, identityOf(request), app.now()))
  addEventRoutes(http, app)
  return http
}

/** A cookie counts only beside a header that another site's form cannot set; a picture asks by the cookie alone and changes nothing. */
const identityOf = (request: Request, context?: HttpContext): Identity => {
  const bearer = /^Bearer ([\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1]
  const cookie = context ? getCookie(context, cookieName) : cookieOf(request)
  const mayUseCookie = request.method === 'GET' || request.headers.get('x-linli') !== null
  const token = bearer ?? (mayUseCookie ? cookie : undefined)
  return token ? { kind: 'session', tokenHash: hashToken(token) } : { kind: 'nobody' }
}

const cookieOf = ({ headers }: Request) => new RegExp(`(?:^|; )${cookieName}=([\\w-]{43})`).exec(headers.get('cookie') ?? '')?.[1]

const keepIn = (context: HttpContext) => (token: string | undefined) =>
  setCookie(context, cookieName, token ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: new URL(context.req.url).protocol === 'https:',
    maxAge: token ? 7 * 24 * 3_600 : 0,
  })

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
  // WeChat's SDK is large, and the container that shares this file never needs it.
  const { openWxCloud } = await import('../gateways/wechat/wx-cloud')
  http ??= createHttp(createApp({ poolSize: 1, uploads: 'form', files: openWxCloud().files }))
  const url = new URL(event.path, 'http://function')
  for (const [key, value] of Object.entries(event.queryStringParameters ?? {})) url.searchParams.set(key, value)
  const body =
    event.body === undefined || event.httpMethod === 'GET' ? null : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8')
  const answer = await http.fetch(new Request(url, { method: event.httpMethod, headers: event.headers, body }))
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: bytes.toString('base64'), isBase64Encoded: true }
}
