import sharp from 'sharp'
import { reencodePhoto } from '../../../src/cloud/gateways/photos/reencode'
import { finalizeUpload } from '../../../src/cloud/operations/photo/finalize'
import { processAttachment } from '../../../src/cloud/operations/photo/process'
import { aJpeg, aPhotoWorld, aWav } from './a-photo-world'

test('a photo is drawn anew without what the camera wrote beside it, and the original is gone', async () => {
  const { app, person, county, sent, stored, fileNames } = await aPhotoWorld()
  const jpeg = await aJpeg()
  expect((await sharp(jpeg).metadata()).exif).toBeDefined()
  const id = await sent(jpeg)
  await processAttachment(app, reencodePhoto, { county, id })
  const row = await stored(id)
  expect(row).toMatchObject({ state: 'ready', mime: 'image/jpeg', width: 64, height: 48, original_key: null })
  const shown = await app.files.open(row.key ?? '')
  expect(shown?.byteLength).toBe(row.bytes)
  expect((await sharp(shown).metadata()).exif).toBeUndefined()
  expect(await fileNames()).toEqual([`${id}.jpg`])
  expect(await finalizeUpload(app, person, { county, id })).toEqual({
    ok: true,
    value: { id, kind: 'photo', state: 'ready', url: `/files/${county}/${id}` },
  })
})

test('processing twice, or two at a time, is processing once', async () => {
  const { app, county, sent, stored, fileNames } = await aPhotoWorld()
  const id = await sent(await aJpeg())
  await processAttachment(app, reencodePhoto, { county, id })
  const before = await stored(id)
  await Promise.all([processAttachment(app, reencodePhoto, { county, id }), processAttachment(app, reencodePhoto, { county, id })])
  expect(await stored(id)).toEqual(before)
  expect(await fileNames()).toEqual([`${id}.jpg`])
})

test('a process that died before it removed the original finishes that the next time', async () => {
  const { app, county, sent, stored, fileNames } = await aPhotoWorld()
  const id = await sent(await aJpeg())
  const dying = { ...app.files, remove: () => Promise.reject(new Error('Killed.')) }
  await expect(processAttachment({ ...app, files: dying }, reencodePhoto, { county, id })).rejects.toThrow('Killed.')
  expect(await stored(id)).toMatchObject({ state: 'ready', original_key: expect.any(String) })
  await processAttachment(app, reencodePhoto, { county, id })
  expect(await stored(id)).toMatchObject({ state: 'ready', original_key: null })
  expect(await fileNames()).toEqual([`${id}.jpg`])
})

test('what only begins like a photo is rejected, and nothing of it stays', async () => {
  const { app, person, county, sent, stored, fileNames } = await aPhotoWorld()
  const id = await sent(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>')]))
  await processAttachment(app, reencodePhoto, { county, id })
  expect(await stored(id)).toMatchObject({ state: 'rejected', key: null, original_key: null })
  expect(await fileNames()).toEqual([])
  expect(await finalizeUpload(app, person, { county, id })).toMatchObject({ ok: true, value: { state: 'rejected', url: null } })
})

test('a recording is kept as it is under the name of what it is', async () => {
  const { app, county, sent, stored, fileNames } = await aPhotoWorld()
  const id = await sent(aWav(), 'recording')
  await processAttachment(app, reencodePhoto, { county, id })
  expect(await stored(id)).toMatchObject({ state: 'ready', mime: 'audio/wav', width: null })
  expect(await fileNames()).toEqual([`${id}.wav`])
})

test('nothing is made of what is not there or has not arrived', async () => {
  const { app, county, begin, stored } = await aPhotoWorld()
  const id = await begin()
  await processAttachment(app, reencodePhoto, { county, id })
  await processAttachment(app, reencodePhoto, { county, id: app.newId() })
  expect(await stored(id)).toMatchObject({ state: 'begun' })
})
