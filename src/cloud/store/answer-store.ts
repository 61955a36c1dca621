import { sql } from 'kysely'
import type { AnswerState } from '../../domain/answer'
import type { Database } from './database'

interface Sought {
  readonly words: string
  readonly day: string
  readonly least: number
  readonly limit: number
}

/** Published and still valid, the likeliest first: a word by which people ask for it counts most, then likeness by trigrams. */
export const searchAnswers = async (db: Database, { words, day, least, limit }: Sought) => {
  const { rows } = await sql<{ id: string; question: string; answer: string; source: string; owner: string; valid_until: string }>`
    select id, question, answer, source, owner, to_char(valid_until, 'YYYY-MM-DD') as valid_until
    from answer
    cross join lateral (
      select greatest(similarity(question, ${words}), word_similarity(question, ${words}))
        + coalesce((select max(0.5 + length(keyword) * 0.05) from unnest(keywords) as keyword where position(keyword in ${words}::text) > 0), 0) as likeness
    ) as found
    where state = 'published' and valid_until >= ${day}::date and found.likeness >= ${least}::float8
    order by found.likeness desc, id limit ${limit}`.execute(db)
  return rows
}

/** 待审核 first, then what holds, then what is over. */
export const listAnswers = (db: Database) =>
  db
    .selectFrom('answer')
    .selectAll()
    .orderBy(sql`array_position(array['proposed', 'published', 'retired'], state)`)
    .orderBy('valid_until')
    .orderBy('id')
    .limit(500)
    .execute()

export type StoredAnswer = Awaited<ReturnType<typeof listAnswers>>[number]

export interface NewAnswer {
  readonly id: string
  readonly state: AnswerState
  readonly question: string
  readonly answer: string
  readonly source: string
  readonly owner: string
  readonly keywords: readonly string[]
  readonly validUntil: string
  readonly replaces: string | null
  readonly by: string | null
  readonly at: Date
}

/** Whether it is new; the same sent again is there once. */
export const insertAnswer = async (db: Database, { validUntil, keywords, by, at, ...rest }: NewAnswer): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('answer')
    .values({
      ...rest,
      keywords: [...keywords],
      valid_until: validUntil,
      proposed_by: by,
      proposed_at: at,
      decided_by: null,
      decided_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows) > 0
}

export const lockAnswer = (trx: Database, id: string) =>
  trx.selectFrom('answer').select(['id', 'state', 'proposed_by', 'replaces']).where('id', '=', id).forUpdate().executeTakeFirst()

export const findAnswerBy = (db: Database, id: string) =>
  db.selectFrom('answer').select('proposed_by').where('id', '=', id).executeTakeFirst()

export const decideAnswer = (
  trx: Database,
  { id, state, by, at }: { readonly id: string; readonly state: AnswerState; readonly by: string; readonly at: Date },
) => trx.updateTable('answer').set({ state, decided_by: by, decided_at: at }).where('id', '=', id).execute()

/** What another stands in the place of, or whoever wrote it takes back: nobody's second look is written over. */
export const retireAnswer = (trx: Database, id: string) =>
  trx.updateTable('answer').set({ state: 'retired' }).where('id', '=', id).execute()
