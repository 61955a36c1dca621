import { Hono, type Context as HttpContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { setCookie } from 'hono/cookie'
import { type App, createApp } from '../app'
import { createLog, type Log, toStandardOutput } from '../log'
import { uploaderBy } from '../operations/mandate/photo'
import { dispatch } from '../procedures/dispatch'
import { findPerson } from '../store/person-store'
import { refusalWording } from '../wording/refusal'
import { addressOf } from './address-of'
import { deviceOf } from './device-of'
import { addEventRoutes } from './events-route'
import { addFileRoutes, type Identify } from './files-route'
import { addHealthRoutes } from './health-route'
import { cookieName, identityOf } from './identity-of'
import { addLog } from './log-route'
import { addMyDataRoute } from './my-data-route'
import { createTraffic, limited } from './traffic'

/** Twice what a call from inside WeChat may carry; photos go another way. */
const mostBytes = 200_000
const longestMs = 5_000

/** Whoever is still sending when we hang up sees a broken network instead of our sentence. */
const refuseLong = async (context: HttpContext) => {
  await context.req.raw.body?.pipeTo(new WritableStream(), { signal: AbortSignal.timeout(longestMs) }).catch(() => undefined)
  return context.json({ ok: false, failure: 'tooLarge', message: refusalWording.tooLarge }, 413)
}

/** The HTTP edge: the same program for h5, a self-hosted container and CloudBase's HTTP access. */
export const createHttp = (app: App, { afterCall, isStopping = () => false, log = () => {} }: Running = {}): Hono => {
  const http = new Hono()
  addHealthRoutes(http, app, isStopping)
  addLog(http, log)
  const personOf = (request: Request) => {
    const identity = identityOf(app, request)
    return identity.kind === 'session' ? identity.tokenHash : identity.kind === 'openid' ? identity.subject : undefined
  }
  const traffic = createTraffic(app.now)
  for (const path of ['/rpc', '/files/*'])
    http.use(
      path,
      limited(traffic, (context) => ({ address: addressOf(app, context), person: personOf(context.req.raw) })),
    )
  http.use('/rpc', bodyLimit({ maxSize: mostBytes, onError: refuseLong }))
  http.post('/rpc', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    const isBrowser = context.req.header('x-linli') === 'h5'
    const edge = isBrowser && { keepSession: keepIn(context) }
    const reply = await dispatch(body, {
      app,
      log,
      identity: identityOf(app, context.req.raw),
      device: deviceOf(context.req.raw.headers),
      recognize: () => traffic.know(personOf(context.req.raw)),
      ...givenAddress(addressOf(app, context)),
      ...edge,
    })
    afterCall?.()
    return context.json(reply)
  })
  const identify: Identify = async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const code = searchParams.get('code')
    if (code && pathname.startsWith('/files/')) return uploaderBy(app, code)
    const person = await findPerson(app.db, identityOf(app, request), app.now())
    if (person) traffic.know(personOf(request))
    return person
  }
  addFileRoutes(http, app, identify)
  addMyDataRoute(http, app, identify)
  addEventRoutes(http, app)
  return http
}

const givenAddress = (address: string | undefined) => (address === undefined ? {} : { address })

interface Running {
  readonly afterCall?: () => void
  readonly isStopping?: () => boolean
  readonly log?: Log
}

const keepIn = (context: HttpContext) => (token: string | undefined) =>
  setCookie(context, cookieName, token ?? '', {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: new URL(context.req.url).protocol === 'https:',
    // How long it is good is the session's own matter; the cookie only has to outlive it.
    maxAge: token ? 90 * 24 * 3_600 : 0,
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
  const inCloud = openWxCloud()
  http ??= createHttp(createApp({ poolSize: 1, uploads: 'form', files: inCloud.files, safety: inCloud.safety }), {
    log: createLog(toStandardOutput, () => new Date()),
  })
  const url = new URL(event.path, 'http://function')
  for (const [key, value] of Object.entries(event.queryStringParameters ?? {})) url.searchParams.set(key, value)
  const body =
    event.body === undefined || event.httpMethod === 'GET' ? null : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8')
  const answer = await http.fetch(new Request(url, { method: event.httpMethod, headers: event.headers, body }))
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { statusCode: answer.status, headers: Object.fromEntries(answer.headers), body: bytes.toString('base64'), isBase64Encoded: true }
}
