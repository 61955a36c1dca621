import { sql } from 'kysely'
import type { Database } from './database'
import type { ClosedKind } from './tables/closed'

/** All within sees of the closed content what this person may see, whatever its queries forget; both settings end with the transaction. */
export const asPerson = <Value>(db: Database, account: string, work: (trx: Database) => Promise<Value>): Promise<Value> =>
  db.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'linli_app', true), set_config('linli.account', ${account}, true)`.execute(trx)
    return work(trx)
  })

interface LetIn {
  readonly county: number
  readonly kind: ClosedKind
  readonly subject: string
  readonly account: string
  readonly by: string
  readonly at: Date
}

/** Refused by the database where whoever lets in is not in. */
export const letIn = (trx: Database, { by, ...access }: LetIn) =>
  trx
    .insertInto('closed_access')
    .values({ ...access, given_by: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
