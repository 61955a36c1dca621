import type { Database } from './database'

/** All of the work or nothing; within a transaction that is open already it belongs to that one. */
export const inTransaction = <Value>(db: Database, work: (trx: Database) => Promise<Value>): Promise<Value> =>
  db.isTransaction ? work(db) : db.transaction().execute(work)
