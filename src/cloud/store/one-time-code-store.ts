import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import type { CodePurpose } from './tables/one-time-code'

interface NewCode {
  readonly id: string
  readonly purpose: CodePurpose
  readonly code: string
  readonly secretHash?: string
  readonly device?: string
  readonly account?: string
  readonly at: Date
  readonly until: Date
}

/** False where another live code reads the same; those whose time is over make room. */
export const insertCode = async (db: Database, code: NewCode): Promise<boolean> => {
  await db.deleteFrom('one_time_code').where('county', '=', cityCounty).where('expires_at', '<', code.at).execute()
  const inserted = await db
    .insertInto('one_time_code')
    .values({
      county: cityCounty,
      id: code.id,
      purpose: code.purpose,
      code: code.code,
      secret_hash: code.secretHash ?? null,
      device: code.device ?? null,
      account: code.account ?? null,
      created_at: code.at,
      expires_at: code.until,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(inserted.numInsertedOrUpdatedRows)
}

/** What these digits stand for while they wait for an answer. */
export const findWaitingCode = (db: Database, purpose: CodePurpose, code: string, at: Date) =>
  selectWaiting(db, at).where('purpose', '=', purpose).where('code', '=', code).selectAll().executeTakeFirst()

const selectWaiting = (db: Database, at: Date) =>
  db.selectFrom('one_time_code').where('county', '=', cityCounty).where('expires_at', '>', at).where('answer', 'is', null)

/** Answered once: whoever comes second changes nothing. */
export const answerCode = async (
  db: Database,
  { id, purpose, account, answer, at }: { id: string; purpose: CodePurpose; account?: string; answer: 'allowed' | 'refused'; at: Date },
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('one_time_code')
    .set({ answer, ...(account && { account }) })
    .where('county', '=', cityCounty)
    .where('id', '=', id)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', at)
    .where('answer', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** As the browser that holds the secret may know it; a wrong secret counts, and five of them close the code. */
export const pollCode = async (db: Database, { id, secretHash, at }: { id: string; secretHash: string; at: Date }) => {
  const row = await db
    .updateTable('one_time_code')
    .set({ tries: sql<number>`tries + (secret_hash is distinct from ${secretHash})::int` })
    .where('county', '=', cityCounty)
    .where('id', '=', id)
    .where('expires_at', '>', at)
    .where('tries', '<', 5)
    .returning(['secret_hash', 'answer', 'account'])
    .executeTakeFirst()
  return row?.secret_hash === secretHash ? row : undefined
}

/** One use: whoever takes it first has it. */
export const takeCode = async (db: Database, id: string, at: Date): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('one_time_code')
    .set({ taken_at: at, expires_at: at })
    .where('county', '=', cityCounty)
    .where('id', '=', id)
    .where('taken_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
