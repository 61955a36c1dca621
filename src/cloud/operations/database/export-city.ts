import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { eachBatch, findSchemaVersion, inOneMoment, listTransferTables, type TransferTable } from '../../store/transfer-store'
import { databaseWording } from '../../wording/database'
import { exportFiles } from './export-files'
import { type Manifest, manifestPath, tablePath } from './manifest'

/** Writes the whole city of one moment into a folder, a file for each table, its photos, and last what it consists of. */
export const exportCity = async (
  { db, files: store }: Pick<App, 'db' | 'files'>,
  folder: string,
  say: (words: string) => void = () => {},
): Promise<Manifest> => {
  if (existsSync(manifestPath(folder))) throw new Error(databaseWording.folderTaken(folder))
  // Names are sealed in it, words and addresses are not all: it is for the operator's eyes.
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return inOneMoment(db, async (moment) => {
    const schema = await findSchemaVersion(moment)
    if (!schema) throw new Error(databaseWording.noTables)
    const tables: Manifest['tables'] = []
    for (const table of await listTransferTables(moment)) {
      const written = await writeTable(moment, folder, table)
      tables.push(written)
      say(databaseWording.tableDone(table.name, written.rows))
    }
    const files = await exportFiles(moment, store, folder)
    say(databaseWording.filesDone(files))
    const manifest: Manifest = { format: 1, schema, files, tables }
    await writeFile(manifestPath(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    return manifest
  })
}

const writeTable = async (db: Database, folder: string, table: TransferTable) => {
  const hash = createHash('sha256')
  let rows = 0
  const file = await open(tablePath(folder, table.name), 'w', 0o600)
  try {
    await eachBatch(db, table, async (lines) => {
      const text = lines.map((line) => `${line}\n`).join('')
      hash.update(text)
      rows += lines.length
      await file.writeFile(text)
    })
    await file.sync()
  } finally {
    await file.close()
  }
  return { name: table.name, rows, sha256: hash.digest('hex') }
}
