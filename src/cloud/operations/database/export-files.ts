import { createHash } from 'node:crypto'
import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { type FileStore, isCloudId } from '../../gateways/files/file-store'
import type { Database } from '../../store/database'
import { eachKeptFile, type KeptFile } from '../../store/stored-file-store'
import { type FileLine, filePath, filesFolder, filesPath, type Manifest } from './manifest'

/** Photos and recordings, each under the hash of what it holds, and a list of which row's key is which. */
export const exportFiles = async (db: Database, store: FileStore, folder: string): Promise<NonNullable<Manifest['files']>> => {
  await mkdir(filesFolder(folder), { recursive: true, mode: 0o700 })
  await writeFile(filesPath(folder), '', { mode: 0o600 })
  const hash = createHash('sha256')
  const counts = { count: 0, missing: 0, inWechat: 0 }
  const exportOne = async ({ key, mime }: KeptFile) => {
    if (isCloudId(key)) {
      counts.inWechat += 1
      return
    }
    const content = await store.open(key)
    if (!content) {
      counts.missing += 1
      return
    }
    const line: FileLine = { key, mime, bytes: content.byteLength, sha256: sha256Of(content) }
    await writeFile(filePath(folder, line), content, { mode: 0o600 })
    const text = `${JSON.stringify(line)}\n`
    hash.update(text)
    await appendFile(filesPath(folder), text)
    counts.count += 1
  }
  await eachKeptFile(db, async (files) => {
    for (const file of files) await exportOne(file)
  })
  return { ...counts, sha256: hash.digest('hex') }
}

export const sha256Of = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
