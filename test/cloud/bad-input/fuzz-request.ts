import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { anyCall, type FuzzCall } from './fuzz-call'
import type { aFuzzWorld } from './fuzz-world'

type FuzzWorld = Awaited<ReturnType<typeof aFuzzWorld>>

export interface FuzzRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Requests of every kind to every address, by everyone; the contract's own schemas say what its procedures are sent. */
export const anyRequest = (world: FuzzWorld): fc.Arbitrary<FuzzRequest | FuzzCall> => {
  const by = fc.constantFrom(undefined, ...world.tokens(), 'x'.repeat(43)).map(headersOf)
  const rpc = (body: fc.Arbitrary<string>) => fc.tuple(by, body).map(([headers, sent]) => post('/rpc', { ...headers, ...json }, sent))
  return fc.oneof(
    { weight: 12, arbitrary: anyCall },
    {
      weight: 2,
      arbitrary: rpc(
        fc.oneof(
          anyPath.map((path) => JSON.stringify({ path })),
          fc.json(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...monsters),
        ),
      ),
    },
    { weight: 4, arbitrary: fc.tuple(by, anyAddress(world)).chain(([headers, address]) => toAddress(address, headers)) },
    { weight: 1, arbitrary: signed(world.pushToken) },
  )
}

/** A call of the contract as it goes over the wire. */
export const toRequest = ({ procedure }: FuzzCall, token: string | undefined, input: unknown): FuzzRequest =>
  post('/rpc', { ...headersOf(token), ...json }, JSON.stringify({ path: procedure.split('.'), input }))

const headersOf = (token: string | undefined): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {})
const json = { 'content-type': 'application/json' }
const post = (path: string, headers: Record<string, string>, body: string): FuzzRequest => ({ method: 'POST', path, headers, body })

const anyPath = fc.array(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'report', '~orpc', 'mine', ''), fc.string()), {
  maxLength: 5,
})
const monsters = [
  '['.repeat(50_000),
  `{"path":["report","submit"],"input":{"words":"${'长'.repeat(500_000)}"}}`,
  '{"path":["__proto__"],"input":{"__proto__":{"ok":true}}}',
  '',
  'null',
]

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']

const anyAddress = ({ routes, known: { county, id } }: FuzzWorld) => {
  const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('..', '%2e%2e', '%00', 'etc', 'passwd', "1'or'1"))
  const countyPart = fc.constantFrom(...county.map(String), '0', '-1', 'x')
  const idPart = fc.constantFrom(...id, 'x', '%00')
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...routes), countyPart, idPart)
      .map(([route, at, thing]) => route.replace(':county', at).replace(/:\w+/, thing)),
    fc.constantFrom(
      '/',
      '/health',
      '/files',
      '/wechat/events?echostr=1',
      '/stand-in/wechat/',
      '/index.html',
      '/%',
      '/..%2f..%2fetc/passwd',
    ),
    fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.map(encodeOnce).join('/')}`),
  )
}

const encodeOnce = (part: string) => (part.includes('%') ? part : encodeURIComponent(Buffer.from(part).toString()))

const contentTypes = [
  'application/json',
  'text/xml',
  'multipart/form-data; boundary=b',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'image/jpeg',
]
const forms = [
  '--b\r\ncontent-disposition: form-data; name="file"\r\n\r\n\xff\xd8\xff\r\n--b--',
  '--b',
  '--b\r\n\r\n',
  `--b\r\n${'x'.repeat(20_000)}`,
]

const toAddress = (path: string, headers: Record<string, string>): fc.Arbitrary<FuzzRequest> =>
  fc
    .record({
      method: fc.constantFrom(...methods),
      type: fc.constantFrom(...contentTypes),
      cookie: fc.constantFrom('', 'linli=', `linli=${'y'.repeat(43)}`, 'linli=%00; a'),
      body: fc.oneof(fc.constantFrom(...forms), fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 500 })),
    })
    .map(({ method, type, cookie, body }) => ({
      method,
      path,
      headers: { ...headers, 'content-type': type, ...(cookie && { cookie, 'x-linli': 'h5' }) },
      ...(method !== 'GET' && method !== 'HEAD' && { body }),
    }))

/** What bears WeChat's own signature is opened and read. */
const signed = (token: string): fc.Arbitrary<FuzzRequest> =>
  fc
    .tuple(
      fc.constantFrom('1', '99999999999'),
      fc.oneof(fc.json(), fc.constant('{"Event":"subscribe_msg_popup_event","List":{}}'), fc.string()),
    )
    .map(([timestamp, body]) => {
      const signature = createHash('sha1').update([token, timestamp, 'n'].sort().join('')).digest('hex')
      return post(`/wechat/events?timestamp=${timestamp}&nonce=n&signature=${signature}`, json, body)
    })
