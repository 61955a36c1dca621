import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiskFileStore } from '../../../src/cloud/gateways/files/disk-file-store'
import type { FileStore } from '../../../src/cloud/gateways/files/file-store'
import { createS3FileStore } from '../../../src/cloud/gateways/files/s3-file-store'
import { openS3Server, s3Credentials } from './s3-server'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const openDisk = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'linli-files-'))
  closers.push(() => rm(folder, { recursive: true }))
  const countFiles = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length
  return { store: createDiskFileStore({ folder }), countFiles }
}

const openS3 = async () => {
  const server = await openS3Server()
  closers.push(server.close)
  const store = createS3FileStore({ ...s3Credentials, endpoint: server.endpoint })
  return { store, countFiles: async () => server.objects.size, server }
}

const photo = { mime: 'image/jpeg', maxBytes: 1_000_000 }
const key = '340403/report/0190a1b2-photo_1.jpg'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const read = async (store: FileStore) => Buffer.from((await store.open(key)) ?? [])

const inChunks = async function* (bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

describe.each<[string, () => Promise<{ store: FileStore; countFiles: () => Promise<number> }>]>([
  ['on disk', openDisk],
  ['in an object store', openS3],
])('%s', (_, openStore) => {
  test('what was put is opened again, and its size and hash are told', async () => {
    const { store } = await openStore()
    const bytes = randomBytes(300_000)
    expect(await store.put(key, bytes, photo)).toEqual({ ok: true, value: { key, bytes: 300_000, sha256: sha256(bytes) } })
    expect((await read(store)).equals(bytes)).toBe(true)
  })

  test('a stream is the same as its bytes, whichever kind it is', async () => {
    const { store } = await openStore()
    const bytes = randomBytes(100_001)
    for (const stream of [inChunks(bytes, 4_096), new Blob([bytes]).stream()]) {
      expect(await store.put(key, stream, photo)).toEqual({ ok: true, value: { key, bytes: 100_001, sha256: sha256(bytes) } })
      expect((await read(store)).equals(bytes)).toBe(true)
      await store.remove(key)
    }
  })

  test('a file of the greatest size is kept, one byte more is not', async () => {
    const { store, countFiles } = await openStore()
    expect(await store.put(key, randomBytes(1_000), { ...photo, maxBytes: 1_000 })).toMatchObject({ ok: true })
    await store.remove(key)
    expect(await store.put(key, randomBytes(1_001), { ...photo, maxBytes: 1_000 })).toEqual({ ok: false, failure: 'tooLarge' })
    expect([await store.open(key), await countFiles()]).toEqual([undefined, 0])
  })

  test('a stream without end is left as soon as it is too large, and nothing stays', async () => {
    const { store, countFiles } = await openStore()
    let read = 0
    let isLeft = false
    const endless = async function* () {
      try {
        for (;;) {
          read += 10_000
          yield randomBytes(10_000)
        }
      } finally {
        isLeft = true
      }
    }
    expect(await store.put(key, endless(), { ...photo, maxBytes: 50_000 })).toEqual({ ok: false, failure: 'tooLarge' })
    expect([read, isLeft, await countFiles()]).toEqual([60_000, true, 0])
  })

  test('a stream that breaks off leaves nothing, and what was there before stays', async () => {
    const { store, countFiles } = await openStore()
    await store.put(key, Buffer.from('before'), photo)
    const broken = async function* () {
      yield Buffer.from('half')
      throw new Error('connection lost')
    }
    await expect(store.put(key, broken(), photo)).rejects.toThrow('connection lost')
    expect([(await read(store)).toString(), await countFiles()]).toEqual(['before', 1])
  })

  test('what was removed is gone, and removing it again is no failure', async () => {
    const { store } = await openStore()
    await store.put(key, Buffer.from('gone'), photo)
    await store.remove(key)
    await store.remove(key)
    expect(await store.open(key)).toBeUndefined()
  })

  test.each(['../out', 'a/../../out', '/etc/passwd', 'a//b', 'a/', '', '.writing/x', 'a/.b', '照片', 'A', 'a b', 'a\\b', 'a\0b', 'a..b'])(
    '%j is no key',
    async (wrong) => {
      const { store, countFiles } = await openStore()
      await expect(store.put(wrong, Buffer.from('x'), photo)).rejects.toThrow('Not a key')
      await expect(store.open(wrong)).rejects.toThrow('Not a key')
      await expect(store.remove(wrong)).rejects.toThrow('Not a key')
      expect(await countFiles()).toBe(0)
    },
  )
})

test('the object store gets the type and the whole path of a file', async () => {
  const { store, server } = await openS3()
  await store.put(key, Buffer.from('x'), photo)
  expect([...server.objects]).toEqual([[`/linli-test/${key}`, { mime: 'image/jpeg', bytes: Buffer.from('x') }]])
})

test('a wrong secret is told as what the object store answers, and a file too large is never sent', async () => {
  const { endpoint, methods, close } = await openS3Server()
  closers.push(close)
  const store = createS3FileStore({ ...s3Credentials, endpoint, secretAccessKey: 'wrong' })
  await store.put(key, randomBytes(2), { ...photo, maxBytes: 1 })
  expect(methods).toEqual([])
  await expect(store.put(key, Buffer.from('x'), photo)).rejects.toThrow('403 (SignatureDoesNotMatch)')
  await expect(store.open(key)).rejects.toThrow('403 (SignatureDoesNotMatch)')
})

test('an address of the object store is signed for one object and one hour', async () => {
  const { store, server } = await openS3()
  const addresses = await store.addressesOf?.([key])
  const address = new URL(addresses?.get(key) ?? '')
  expect([address.origin, address.pathname]).toEqual([server.endpoint, `/${s3Credentials.bucket}/${key}`])
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    'X-Amz-Expires': '3600',
    'X-Amz-Signature': expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(address.href).not.toContain(s3Credentials.secretAccessKey)
})
