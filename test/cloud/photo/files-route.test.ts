import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { addFileRoutes } from '../../../src/cloud/functions/files-route'
import { reencodePhoto } from '../../../src/cloud/gateways/photos/reencode'
import { processAttachment } from '../../../src/cloud/operations/photo/process'
import { aJpeg, anSvg, aPhotoWorld } from './a-photo-world'

const closers: (() => void)[] = []
afterAll(() => {
  for (const close of closers) close()
})

/** The routes at a real address; a request says in a header who sends it. */
const aServer = async () => {
  const world = await aPhotoWorld()
  const http = new Hono()
  addFileRoutes(http, world.app, async ({ headers }) => {
    const account = headers.get('x-account')
    return account ? (world.person.account === account ? world.person : { account, grants: [] }) : undefined
  })
  const port = await new Promise<number>((resolve) => {
    const server = serve({ fetch: http.fetch, port: 0, hostname: '127.0.0.1' }, (address) => resolve(address.port))
    closers.push(() => server.close())
  })
  const urlOf = (id: string) => `http://127.0.0.1:${port}/files/${world.county}/${id}`
  const post = async (id: string, body: BodyInit | null, headers: Record<string, string> = { 'x-account': world.person.account }) => {
    const answer = await fetch(urlOf(id), { method: 'POST', body, headers })
    return { status: answer.status, body: await answer.json() }
  }
  const get = (id: string, account = world.person.account) => fetch(urlOf(id), { headers: { 'x-account': account } })
  return { ...world, post, get }
}

const form = (content: Uint8Array, name = 'file') => {
  const data = new FormData()
  data.set('county', '340403')
  data.set(name, new Blob([Uint8Array.from(content)]), 'photo.jpg')
  return data
}

test('a photo comes in as a form, is re-encoded, and goes out as a picture that only this browser keeps', async () => {
  const { app, county, begin, post, get, stored } = await aServer()
  const [id, jpeg] = [await begin(), await aJpeg()]
  expect(await post(id, form(jpeg))).toEqual({ status: 200, body: { ok: true, value: {} } })
  expect(await stored(id)).toMatchObject({ state: 'uploaded', bytes: jpeg.byteLength })
  expect((await get(id)).status).toBe(404)
  await processAttachment(app, reencodePhoto, { county, id })
  const answer = await get(id)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/jpeg')
  expect(answer.headers.get('cache-control')).toContain('private')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await answer.arrayBuffer()).byteLength).toBe((await stored(id)).bytes)
})

test('a photo that is not one’s own, and an address that is none, is not found', async () => {
  const { app, county, residents, sent, get } = await aServer()
  const id = await sent(await aJpeg())
  await processAttachment(app, reencodePhoto, { county, id })
  expect((await get(id, residents[1])).status).toBe(404)
  expect((await get('..%2f..%2fpackage.json')).status).toBe(404)
  expect((await get('1')).status).toBe(404)
})

test('who is not signed in neither sends nor reads', async () => {
  const { begin, post, get } = await aServer()
  const id = await begin()
  expect(await post(id, form(await aJpeg()), {})).toMatchObject({ status: 401, body: { ok: false, failure: 'notSignedIn' } })
  expect((await get(id, '')).status).toBe(401)
})

test('an SVG, 25 MB and a form without a file are each refused in a sentence, and nothing is kept', async () => {
  const { app, begin, post, stored, fileNames } = await aServer()
  const id = await begin()
  expect(await post(id, form(anSvg()))).toMatchObject({
    status: 415,
    body: { failure: 'notAPhoto', message: expect.stringContaining('不是照片') },
  })
  const text = Buffer.alloc(5_000_000, 'not a photo ')
  expect(await post(app.newId(), form(text))).toMatchObject({ status: 404, body: { failure: 'attachmentNotFound' } })
  expect(await post(id, form(text))).toMatchObject({ status: 415, body: { failure: 'notAPhoto' } })
  const large = Buffer.concat([await aJpeg(), Buffer.alloc(25_000_000)])
  expect(await post(id, form(large))).toMatchObject({
    status: 413,
    body: { failure: 'tooLarge', message: expect.stringContaining('太大') },
  })
  expect(await post(id, form(await aJpeg(), 'picture'))).toMatchObject({ status: 400, body: { failure: 'badInput' } })
  expect(await post(id, '{}')).toMatchObject({ status: 400, body: { failure: 'badInput' } })
  expect(await post(id, null)).toMatchObject({ status: 400, body: { failure: 'badInput' } })
  expect(await stored(id)).toMatchObject({ state: 'begun' })
  expect(await fileNames()).toEqual([])
})

test('a form that breaks off before its end is refused, and nothing is kept', async () => {
  const { begin, post, person, stored, fileNames } = await aServer()
  const id = await begin()
  const head = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n')
  const headers = { 'x-account': person.account, 'content-type': 'multipart/form-data; boundary=x' }
  const broken = Uint8Array.from(Buffer.concat([head, await aJpeg()]))
  expect(await post(id, broken, headers)).toMatchObject({ status: 400, body: { failure: 'badInput' } })
  expect(await stored(id)).toMatchObject({ state: 'begun' })
  expect(await fileNames()).toEqual([])
})
