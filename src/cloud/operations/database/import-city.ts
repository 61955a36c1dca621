import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import {
  analyzeAll,
  countRows,
  findSchemaVersion,
  hasRows,
  insertLines,
  listTransferTables,
  type TransferTable,
  withLateSelfReferences,
} from '../../store/transfer-store'
import { databaseWording } from '../../wording/database'
import { importFiles } from './import-files'
import { type Manifest, readManifest, tablePath } from './manifest'
import { readLines } from './read-lines'

/** Reads an exported city into an empty database of the same schema: all of it, or nothing. */
export const importCity = async (
  { db, files }: Pick<App, 'db' | 'files'>,
  folder: string,
  say: (words: string) => void = () => {},
): Promise<Manifest> => {
  const manifest = await readManifest(folder)
  await db.transaction().execute(async (trx) => {
    const tables = await emptyTables(trx, manifest)
    await withLateSelfReferences(trx, async () => {
      for (const table of tables) await fill(trx, folder, table, manifest, say)
    })
    // Rows whose photos did not all arrive are not committed.
    if (manifest.files) {
      await importFiles(files, folder, manifest.files)
      say(databaseWording.filesDone(manifest.files))
    }
  })
  await analyzeAll(db)
  return manifest
}

const emptyTables = async (db: Database, { schema }: Manifest): Promise<readonly TransferTable[]> => {
  const ours = await findSchemaVersion(db)
  if (!ours) throw new Error(databaseWording.noTables)
  if (ours !== schema) throw new Error(databaseWording.otherSchema(schema, ours))
  const tables = await listTransferTables(db)
  for (const table of tables) if (await hasRows(db, table)) throw new Error(databaseWording.notEmpty(table.name))
  return tables
}

const fill = async (db: Database, folder: string, table: TransferTable, { tables }: Manifest, say: (words: string) => void) => {
  const told = tables.find(({ name }) => name === table.name)
  const path = tablePath(folder, table.name)
  if (!told || !existsSync(path)) throw new Error(databaseWording.damaged(table.name))
  const hash = createHash('sha256')
  await readLines(path, async (lines) => {
    for (const line of lines) hash.update(`${line}\n`)
    await insertLines(db, table, lines)
  })
  if (hash.digest('hex') !== told.sha256) throw new Error(databaseWording.damaged(table.name))
  const found = await countRows(db, table)
  if (found !== told.rows) throw new Error(databaseWording.wrongCount(table.name, told.rows, found))
  say(databaseWording.tableDone(table.name, found))
}
