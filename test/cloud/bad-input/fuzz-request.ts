import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { procedures } from '../../contract/procedures'
import { broken, type Shape, shapeOf, wellFormed } from '../../kit/schema-arbitrary'
import type { aFuzzWorld } from './fuzz-world'

type FuzzWorld = Awaited<ReturnType<typeof aFuzzWorld>>

export interface FuzzRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Requests of every kind to every address, by everyone; the contract's own schemas say what its procedures are sent. */
export const anyRequest = ({ tokens, known, pushToken }: FuzzWorld): fc.Arbitrary<FuzzRequest> => {
  const by = fc.constantFrom(undefined, ...Object.values(tokens), 'x'.repeat(43)).map(headersOf)
  const rpc = (body: fc.Arbitrary<string>) => fc.tuple(by, body).map(([headers, sent]) => post('/rpc', { ...headers, ...json }, sent))
  const called = fc.oneof(...asked.map(({ name, input }) => callOf(name, input ? shapeOf(input) : {}, known)))
  return fc.oneof(
    { weight: 10, arbitrary: rpc(called) },
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
    { weight: 3, arbitrary: fc.tuple(by, anyAddress(known)).chain(([headers, address]) => toAddress(address, headers)) },
    { weight: 1, arbitrary: signed(pushToken) },
  )
}

/** These would end the run for whoever sends them. */
const last = ['session.close', 'session.closeEverywhere', 'personData.closeAccount']
const asked = procedures.filter(({ name }) => !last.includes(name))

const callOf = (name: string, shape: Shape, known: FuzzWorld['known']): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 5, arbitrary: wellFormed(shape).map((value) => knowing(known, value)) },
      { weight: 3, arbitrary: broken(shape).map(({ value }) => value) },
      { weight: 1, arbitrary: fc.jsonValue() },
    )
    .map((input) => JSON.stringify({ path: name.split('.'), input }))

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

/** Names things that are there, so that what is asked gets past the first look. */
const knowing = (known: FuzzWorld['known'], value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => knowing(known, each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isKnown(known, name) && chosen(inner) % 4 ? pick(known[name], chosen(inner)) : knowing(known, inner),
    ]),
  )
}

const isKnown = (known: FuzzWorld['known'], name: string): name is keyof FuzzWorld['known'] => Object.hasOwn(known, name)
/** A number that follows from the value alone, so that a failing run can be run again. */
const chosen = (value: unknown) =>
  createHash('sha1')
    .update(JSON.stringify(value) ?? '')
    .digest()[0] ?? 0
const pick = (values: readonly unknown[], number: number) => values[number % values.length]

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH']

const anyAddress = ({ county, id }: FuzzWorld['known']) => {
  const part = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('..', '%2e%2e', '%00', 'etc', 'passwd', "1'or'1"))
  return fc.oneof(
    fc.tuple(fc.constantFrom(...county, 0, -1, 'x'), fc.constantFrom(...id, 'x', '%00')).map(([at, photo]) => `/files/${at}/${photo}`),
    fc.constantFrom(
      '/',
      '/rpc',
      '/health',
      '/healthz',
      '/readyz',
      '/files',
      '/wechat/events',
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
