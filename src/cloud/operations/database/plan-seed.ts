import type { Database } from '../../store/database'
import { countRows, findSchemaVersion, listTransferTables } from '../../store/transfer-store'
import { databaseWording } from '../../wording/database'

/** Seeds in a transaction that is rolled back, and says of each table how many rows there are and how many would come. */
export const planSeed = async (db: Database, seed: (trx: Database) => Promise<void>, say: (words: string) => void): Promise<void> => {
  if (!(await findSchemaVersion(db))) throw new Error(databaseWording.noTables)
  const tables = await listTransferTables(db)
  const countAll = async (trx: Database) => {
    const counts: number[] = []
    for (const table of tables) counts.push(await countRows(trx, table))
    return counts
  }
  const plan = await triedOut(db, async (trx) => {
    const before = await countAll(trx)
    await seed(trx)
    const after = await countAll(trx)
    return tables.map(({ name }, at) => ({ name, rows: before[at] ?? 0, added: (after[at] ?? 0) - (before[at] ?? 0) }))
  })
  for (const { name, rows, added } of plan) say(databaseWording.tablePlan(name, rows, added))
  say(databaseWording.seedPlan(plan.reduce((sum, { added }) => sum + added, 0)))
}

const triedOut = async <Value>(db: Database, work: (trx: Database) => Promise<Value>): Promise<Value> => {
  let value: { readonly of: Value } | undefined
  const rollback = new Error('tried out')
  await db
    .transaction()
    .execute(async (trx) => {
      value = { of: await work(trx) }
      throw rollback
    })
    .catch((error: unknown) => {
      if (error !== rollback) throw error
    })
  if (!value) throw rollback
  return value.of
}
