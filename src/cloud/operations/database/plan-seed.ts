import type { Database } from '../../store/database'
import { countRows, findSchemaVersion, listTransferTables } from '../../store/transfer-store'
import { databaseWording } from '../../wording/database'

/** What is there now and what a seeding would add; changes nothing. */
export const planSeed = async (db: Database, isDemo: boolean, say: (words: string) => void): Promise<void> => {
  if (!(await findSchemaVersion(db))) throw new Error(databaseWording.noTables)
  for (const table of await listTransferTables(db)) say(databaseWording.tableDone(table.name, await countRows(db, table)))
  if (isDemo) say(databaseWording.demoPlan)
  say(databaseWording.seedPlan)
}
