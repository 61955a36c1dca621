import { createSplitFileStore } from '../../../src/cloud/gateways/files/split-file-store'
import { createWxCloudFileStore, type StorageCloud } from '../../../src/cloud/gateways/files/wx-cloud-file-store'
import { aWorld } from '../../kit/world'
import { openWxCloudStore } from '../../kit/wx-cloud-store'

const kept: Record<string, string | undefined> = {}
let store: Awaited<ReturnType<typeof openWxCloudStore>>
let files: ReturnType<typeof createWxCloudFileStore>

beforeAll(async () => {
  store = await openWxCloudStore()
  for (const [name, value] of Object.entries(store.env)) {
    kept[name] = process.env[name]
    process.env[name] = value
  }
  const { default: cloud } = await import('wx-server-sdk')
  cloud.init({ env: 'test-env' })
  files = createWxCloudFileStore(cloud as unknown as StorageCloud)
})
afterAll(() => {
  for (const name of Object.keys(store.env)) {
    if (kept[name] === undefined) delete process.env[name]
    else process.env[name] = kept[name]
  }
  store.close()
})

const options = { mime: 'image/jpeg', maxBytes: 1_000 }

test('what was put is opened again by the id that WeChat gave it, and removed by it', async () => {
  const put = await files.put('attachments/340403/1.jpg', Buffer.from('照片'), options)
  const id = put.ok ? put.value.key : ''
  expect(id).toMatch(/^cloud:\/\/.*\/attachments\/340403\/1\.jpg$/)
  expect(Buffer.from((await files.open(id)) ?? []).toString()).toBe('照片')
  await files.remove(id)
  expect(await files.open(id)).toBeUndefined()
  await expect(files.remove(id)).resolves.toBeUndefined()
})

test('one byte too many is not put, and neither is what would leave its folder', async () => {
  expect(await files.put('a/1.jpg', Buffer.alloc(1_001), options)).toEqual({ ok: false, failure: 'tooLarge' })
  await expect(files.put('../1.jpg', Buffer.alloc(1), options)).rejects.toThrow()
  expect([...store.files.keys()]).toEqual([])
})

test('a file whose id nobody told us is removed all the same', async () => {
  const id = store.upload('uploads/340403/2', Buffer.from('sent and never finalized'))
  await files.remove('uploads/340403/2')
  expect(store.files.has(id)).toBe(false)
})

test('addresses are asked for fifty at a time, and what is not there has none', async () => {
  const ids = Array.from({ length: 51 }, (_, at) => store.upload(`a/${at}`, Buffer.from(`file ${at}`)))
  store.asked.length = 0
  const addresses = await files.addressesOf?.([...ids, 'cloud://test-env.x/none'])
  expect(store.asked).toEqual(['storage.batchGetDownloadUrl', 'storage.batchGetDownloadUrl'])
  expect([...(addresses?.keys() ?? [])]).toEqual(ids)
  expect(await (await fetch(addresses?.get(ids[50] ?? '') ?? '')).text()).toBe('file 50')
})

test('beside a store of our own, only what phones put into WeChat’s is read and removed there', async () => {
  const { app } = await aWorld()
  const split = createSplitFileStore(app.files, files)
  const sent = store.upload('uploads/340403/3', Buffer.from('sent'))
  expect(await split.put('attachments/3.jpg', Buffer.from('made'), options)).toMatchObject({ value: { key: 'attachments/3.jpg' } })
  const opened = await Promise.all([sent, 'attachments/3.jpg'].map((key) => split.open(key)))
  expect(opened.map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual(['sent', 'made'])
  expect([...((await split.addressesOf?.([sent, 'attachments/3.jpg'])) ?? [])].map(([key]) => key)).toEqual([sent])
  await split.remove(sent)
  await split.remove('attachments/3.jpg')
  expect(await Promise.all([sent, 'attachments/3.jpg'].map((key) => split.open(key)))).toEqual([undefined, undefined])
})
