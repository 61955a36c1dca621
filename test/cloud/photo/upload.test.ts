import { beginUpload } from '../../../src/cloud/operations/photo/begin'
import { finalizeUpload } from '../../../src/cloud/operations/photo/finalize'
import { receiveUpload } from '../../../src/cloud/operations/photo/receive'
import { BeginUpload } from '../../../src/contract/photo'
import { aJpeg, anSvg, aPhotoWorld, aWav, inChunks } from './a-photo-world'

const refused = (failure: string) => ({ ok: false, failure })

test('an upload begun twice with one id is one upload, and is answered alike', async () => {
  const { app, person, county } = await aPhotoWorld()
  const beginning = { id: app.newId(), county, kind: 'photo' as const, bytes: 500_000 }
  const answer = { ok: true, value: { by: 'form', url: `/files/${county}/${beginning.id}` } }
  const answers = await Promise.all([beginUpload(app, person, beginning), beginUpload(app, person, beginning)])
  expect(answers).toEqual([answer, answer])
  const rows = await app.db.selectFrom('attachment').select('state').where('county', '=', county).execute()
  expect(rows).toEqual([{ state: 'begun' }])
})

test('in WeChat the file goes to a place of its own in WeChat’s store', async () => {
  const { app, person, county } = await aPhotoWorld()
  const id = app.newId()
  const how = await beginUpload({ ...app, uploads: 'wxCloud' }, person, { id, county, kind: 'photo', bytes: 1 })
  expect(how).toEqual({ ok: true, value: { by: 'wxCloud', cloudPath: `uploads/${county}/${id}` } })
})

test('an id that is somebody else’s, or another kind’s, is taken', async () => {
  const { app, person, county, residents, begin } = await aPhotoWorld()
  const id = await begin()
  const other = { account: residents[1], grants: [] }
  expect(await beginUpload(app, other, { id, county, kind: 'photo', bytes: 1 })).toEqual(refused('idTaken'))
  expect(await beginUpload(app, person, { id, county, kind: 'recording', bytes: 1 })).toEqual(refused('idTaken'))
})

test('more than 20 MB, 50 MB, and a county that is not the city’s are refused before anything is written', async () => {
  const { app, person, county } = await aPhotoWorld()
  const id = app.newId()
  for (const kind of ['photo', 'recording'] as const) {
    expect(await beginUpload(app, person, { id, county, kind, bytes: 20_000_001 })).toEqual(refused('tooLarge'))
  }
  expect(BeginUpload.safeParse({ id, county, kind: 'photo', bytes: 50_000_001 }).success).toBe(false)
  expect(await beginUpload(app, person, { id, county: 100_000, kind: 'photo', bytes: 1 })).toEqual(refused('placeNotFound'))
  expect(await app.db.selectFrom('attachment').select('id').where('id', '=', id).execute()).toEqual([])
})

test('a photo that arrives in any pieces is stored whole, once; sending it again changes nothing', async () => {
  const { begin, send, stored, fileNames } = await aPhotoWorld()
  const [id, jpeg] = [await begin(), await aJpeg()]
  const pieces = [jpeg.subarray(0, 1), jpeg.subarray(1, 5), new Uint8Array(), jpeg.subarray(5)]
  expect(await send(id, ...pieces)).toEqual({ ok: true, value: null })
  expect(await stored(id)).toMatchObject({ state: 'uploaded', bytes: jpeg.byteLength })
  expect(await send(id, anSvg())).toEqual({ ok: true, value: null })
  expect(await fileNames()).toEqual([id])
})

test.each([
  ['an SVG', anSvg()],
  ['a text', Buffer.from('这不是照片')],
  ['a recording', aWav()],
  ['nothing at all', Buffer.alloc(0)],
  ['an HTML page called photo.jpg', Buffer.from('<html><img src=x onerror=alert(1)>')],
])('%s is not a photo, and nothing of it is kept', async (_what, content) => {
  const { begin, send, stored, fileNames } = await aPhotoWorld()
  const id = await begin()
  expect(await send(id, content)).toEqual(refused('notAPhoto'))
  expect(await stored(id)).toMatchObject({ state: 'begun', original_key: null })
  expect(await fileNames()).toEqual([])
})

test('a photo is not a recording', async () => {
  const { begin, send, fileNames } = await aPhotoWorld()
  expect(await send(await begin('recording'), await aJpeg())).toEqual(refused('notAPhoto'))
  expect(await fileNames()).toEqual([])
})

test('what says it is small and is not, and what breaks off, leaves nothing behind and may be sent again', async () => {
  const { app, person, county, begin, send, stored, fileNames } = await aPhotoWorld()
  const [id, jpeg] = [await begin(), await aJpeg()]
  const endless = async function* () {
    yield jpeg
    for (let at = 0; at < 50; at += 1) yield new Uint8Array(1_000_000)
  }
  expect(await receiveUpload(app, person, { county, id, content: endless() })).toEqual(refused('tooLarge'))
  const broken = async function* () {
    yield jpeg
    throw new Error('The network is gone.')
  }
  await expect(receiveUpload(app, person, { county, id, content: broken() })).rejects.toThrow('The network is gone.')
  expect(await stored(id)).toMatchObject({ state: 'begun', original_key: null })
  expect(await fileNames()).toEqual([])
  expect(await send(id, jpeg)).toEqual({ ok: true, value: null })
})

test('nobody sends into somebody else’s upload, or into one that was never begun', async () => {
  const { app, county, residents, begin, stored } = await aPhotoWorld()
  const id = await begin()
  const other = { account: residents[1], grants: [] }
  const content = () => inChunks([Buffer.from([0xff, 0xd8, 0xff])])
  expect(await receiveUpload(app, other, { county, id, content: content() })).toEqual(refused('attachmentNotFound'))
  expect(await receiveUpload(app, other, { county, id: app.newId(), content: content() })).toEqual(refused('attachmentNotFound'))
  expect(await stored(id)).toMatchObject({ state: 'begun' })
})

test('finalizing queues re-encoding once, however often it is said, and answers 处理中', async () => {
  const { app, person, county, begin, send } = await aPhotoWorld()
  const id = await begin()
  expect(await finalizeUpload(app, person, { county, id })).toEqual(refused('attachmentNotFound'))
  await send(id, await aJpeg())
  const answer = { ok: true, value: { id, kind: 'photo', state: 'processing', url: null } }
  expect(await finalizeUpload(app, person, { county, id })).toEqual(answer)
  expect(await finalizeUpload(app, person, { county, id })).toEqual(answer)
  const queued = await app.db.selectFrom('outbox').select(['kind', 'key', 'about']).where('county', '=', county).execute()
  expect(queued).toEqual([{ kind: 'photo.process', key: `photo.process:${id}`, about: id }])
})

test('somebody else’s upload cannot be finalized', async () => {
  const { app, county, residents, begin, send } = await aPhotoWorld()
  const id = await begin()
  await send(id, await aJpeg())
  const other = { account: residents[1], grants: [] }
  expect(await finalizeUpload(app, other, { county, id })).toEqual(refused('attachmentNotFound'))
})

test('in WeChat only the file that this upload was told to write can be finalized', async () => {
  const { app, person, county, begin, stored } = await aPhotoWorld()
  const wechat = { ...app, uploads: 'wxCloud' as const }
  const [id, others] = [await begin(), await begin()]
  for (const fileId of [undefined, `cloud://env.bucket/uploads/${county}/${others}`, `https://evil.example/uploads/${county}/${id}`]) {
    expect(await finalizeUpload(wechat, person, { county, id, fileId })).toEqual(refused('attachmentNotFound'))
  }
  const fileId = `cloud://env.bucket/uploads/${county}/${id}`
  expect(await finalizeUpload(wechat, person, { county, id, fileId })).toMatchObject({ ok: true, value: { state: 'processing' } })
  expect(await stored(id)).toMatchObject({ state: 'uploaded', original_key: fileId })
})
