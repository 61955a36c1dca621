import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, succeed } from '../../../domain/outcome'
import { assertKey, type FileStore } from './file-store'
import { createMeasured } from './measured'

/** Files in a folder; one that `put` has answered survives a power cut. */
export const createDiskFileStore = ({ folder }: { readonly folder: string }): FileStore => {
  // No key begins with a dot, so nobody opens a file that is still being written.
  const writing = join(folder, '.writing')
  const pathOf = (key: string) => {
    assertKey(key)
    return join(folder, key)
  }
  return {
    put: async (key, content, { maxBytes }) => {
      const path = pathOf(key)
      const measured = createMeasured(content, maxBytes)
      const temporary = join(writing, randomUUID())
      await mkdir(writing, { recursive: true })
      try {
        await writeSynced(temporary, measured.chunks())
        if (measured.isTooLarge()) return fail('tooLarge')
        await mkdir(dirname(path), { recursive: true })
        await rename(temporary, path)
        await syncFolder(dirname(path))
        return succeed(measured.result(key))
      } finally {
        await rm(temporary, { force: true })
      }
    },
    open: async (key) => readFile(pathOf(key)).catch(absentToUndefined),
    remove: async (key) => rm(pathOf(key), { force: true }),
  }
}

const writeSynced = async (path: string, chunks: AsyncIterable<Uint8Array>) => {
  const file = await open(path, 'wx')
  try {
    for await (const chunk of chunks) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

const syncFolder = async (path: string) => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const absentToUndefined = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return undefined
  throw error
}
