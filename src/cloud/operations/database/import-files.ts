import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { FileStore } from '../../gateways/files/file-store'
import { databaseWording } from '../../wording/database'
import { sha256Of } from './export-files'
import { FileLine, filePath, filesPath, type Manifest } from './manifest'
import { readLines } from './read-lines'

/** Puts every file back under the key that its row names; one that is not what it was stops the import. */
export const importFiles = async (store: FileStore, folder: string, told: NonNullable<Manifest['files']>): Promise<void> => {
  const hash = createHash('sha256')
  let count = 0
  await readLines(filesPath(folder), async (lines) => {
    for (const line of lines) {
      hash.update(`${line}\n`)
      await putBack(store, folder, line)
      count += 1
    }
  })
  if (count !== told.count || hash.digest('hex') !== told.sha256) throw new Error(databaseWording.damagedFiles)
}

const putBack = async (store: FileStore, folder: string, line: string): Promise<void> => {
  const file = FileLine.parse(JSON.parse(line))
  const content = await readFile(filePath(folder, file)).catch(() => undefined)
  if (!content || sha256Of(content) !== file.sha256) throw new Error(databaseWording.damagedFile(file.key))
  const stored = await store.put(file.key, content, { mime: file.mime ?? 'application/octet-stream', maxBytes: file.bytes })
  if (!stored.ok || stored.value.key !== file.key) throw new Error(databaseWording.damagedFile(file.key))
}
