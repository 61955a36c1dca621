import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openServer } from '../../../src/cloud/store/database'
import { migrations } from '../../../src/cloud/store/migrations/migrate'
import type { Migrations } from '../../../src/cloud/store/migrations/run-migrations'
import { insertLines, listTransferTables } from '../../../src/cloud/store/transfer-store'
import { anOwnDatabase } from '../../kit/own-database'
import { aBareEmbedded } from '../database/two-databases'

const serverUrl = process.env['LINLI_TEST_DATABASE_URL']
const read = (file: string) => JSON.parse(readFileSync(join(__dirname, 'samples', file), 'utf8'))

/** What the first release left in a county after its sample requests, and a matter in each status; recorded then, and never changed. */
export const {
  states,
  tables,
}: { readonly states: Readonly<Record<string, string>>; readonly tables: Readonly<Record<string, readonly object[]>> } =
  read('v1-rows.json')

/** Every statement that the first release sent while it answered them. */
export const statements: readonly string[] = read('v1-statements.json')

const last = '0060-create-person-data'
const stepsWhere = (isWanted: (name: string) => boolean): Migrations =>
  Object.fromEntries(Object.entries(migrations).filter(([name]) => isWanted(name)))
export const stepsOfV1 = stepsWhere((name) => name <= last)
export const stepsAfterV1 = Object.keys(stepsWhere((name) => name > last)).sort()

/** A database of its own with nothing in it, on the server where there is one. */
export const aBareDatabase = async (): Promise<Database> =>
  serverUrl ? openServer(await anOwnDatabase(serverUrl, 'upgrade'), 2) : aBareEmbedded()

export const fillAsV1 = async (db: Database): Promise<void> => {
  for (const table of await listTransferTables(db)) {
    const rows = tables[table.name] ?? []
    if (rows.length)
      await insertLines(
        db,
        table,
        rows.map((row) => JSON.stringify(row)),
      )
  }
}
