import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { Failure } from '../../contract/failure'
import { FinalizeUpload } from '../../contract/photo'
import type { Person } from '../../domain/authorization'
import type { App } from '../app'
import { mayReadAttachment } from '../operations/photo/read'
import { receiveUpload } from '../operations/photo/receive'
import { findWaitingCheck } from '../store/content-check-store'
import { refusalWording } from '../wording/refusal'
import { boundaryOf, brokenUpload, readField } from './multipart'

/** Who sends this request, as its cookie or token says; nobody, where none is good. */
export type Identify = (request: Request) => Promise<Person | undefined>

/** Photos and recordings over HTTP: sent once by whoever began them, read by those who may. */
export const addFileRoutes = (http: Hono, app: FilesApp, identify: Identify): void => {
  const answered =
    (answer: Answer) =>
    async (context: Context): Promise<Response> => {
      const key = Key.safeParse({ county: Number(context.req.param('county')), id: context.req.param('id') })
      if (!key.success) return refuse(context, 'notFound')
      const person = await identify(context.req.raw)
      return person ? answer(context, app, { ...key.data, person }) : refuse(context, 'notSignedIn')
    }
  http.post('/files/:county/:id', answered(receive))
  http.get('/files/:county/:id', answered(read))
  // Nobody but WeChat is told such an address, and it ends with WeChat's answer.
  http.get('/checks/:county/:id', async (context) => {
    const key = Key.safeParse({ county: Number(context.req.param('county')), id: context.req.param('id') })
    const check = key.success ? await findWaitingCheck(app.db, key.data) : undefined
    const content = check?.key ? await app.files.open(check.key) : undefined
    if (!content || !check?.mime) return refuse(context, 'notFound')
    return context.body(Uint8Array.from(content), 200, { ...privateFile, 'cache-control': 'no-store', 'content-type': check.mime })
  })
}

type FilesApp = Pick<App, 'db' | 'files'>
type Answer = (context: Context, app: FilesApp, asked: { county: number; id: string; person: Person }) => Promise<Response>

const Key = z.pick(FinalizeUpload, { id: true, county: true })

const receive: Answer = async (context, app, { person, ...key }) => {
  const content = fileOf(context.req.raw)
  if (!content) return refuse(context, 'badInput')
  try {
    const received = await receiveUpload(app, person, { ...key, content })
    return received.ok ? context.json({ ok: true, value: {} }) : refuse(context, received.failure)
  } catch (error) {
    if (error instanceof Error && error.cause === brokenUpload) return refuse(context, 'badInput')
    throw error
  }
}

const read: Answer = async (context, app, { person, ...key }) => {
  const readable = await mayReadAttachment(app, person, key)
  const content = readable.ok ? await app.files.open(readable.value.key) : undefined
  if (!readable.ok || !content) return refuse(context, 'notFound')
  return context.body(Uint8Array.from(content), 200, { ...privateFile, ...asItIs(readable.value) })
}

/** A document is saved, never opened by the browser itself. */
const asItIs = ({ mime, isClosed }: { mime: string; isClosed: boolean }) => ({
  'content-type': mime,
  // 回避: what was looked at once may not be looked at again.
  ...(isClosed && { 'cache-control': 'no-store' }),
  ...(mime.startsWith('application/') && { 'content-disposition': 'attachment' }),
})

/** Kept by this person's own browser alone, never taken for anything but what it is. */
const privateFile = {
  'cache-control': 'private, max-age=3600',
  'content-disposition': 'inline',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
}

const fileOf = ({ headers, body }: Request): AsyncIterable<Uint8Array> | undefined => {
  const boundary = boundaryOf(headers.get('content-type') ?? undefined)
  return body && boundary !== undefined ? readField(chunksOf(body), boundary, 'file') : undefined
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } catch {
    throw new Error('The sender went away.', { cause: brokenUpload })
  } finally {
    await hearOut(reader)
  }
}

const mostHeardOut = 60_000_000

/** Who is still sending when we hang up sees a broken network instead of our sentence. */
const hearOut = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
  try {
    let heard = 0
    for (let part = await reader.read(); !part.done && heard < mostHeardOut; part = await reader.read()) heard += part.value.byteLength
    await reader.cancel()
  } catch {
    // Gone already; there is nobody left to answer.
  }
}

const statusOf: { readonly [Refused in Failure]?: 400 | 401 | 404 | 413 | 415 } = {
  notSignedIn: 401,
  notFound: 404,
  attachmentNotFound: 404,
  tooLarge: 413,
  notAPhoto: 415,
  notThatFile: 415,
  macrosInside: 415,
}

const refuse = (context: Context, failure: Failure) =>
  context.json({ ok: false, failure, message: refusalWording[failure] }, statusOf[failure] ?? 400)
