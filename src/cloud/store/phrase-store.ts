import { sql } from 'kysely'
import type { PhraseKind } from '../../domain/phrase'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'

/** The last that was kept comes first. */
export const listPhrases = (db: Database, { county, adviser }: AdviserKey) =>
  db
    .selectFrom('adviser_phrase')
    .select(['id', 'kind', 'words'])
    .where('county', '=', county)
    .where('adviser', '=', adviser)
    .orderBy('kept_at', 'desc')
    .orderBy('id')
    .execute()

interface Kept {
  readonly id: string
  readonly kind: PhraseKind
  readonly words: string
  readonly at: Date
}

/** New, or in the place of what stood there under its id; whether there was room for it. */
export const keepPhrase = async (db: Database, { county, adviser }: AdviserKey, kept: Kept, most: number): Promise<boolean> => {
  const { rows } = await sql`
    insert into adviser_phrase (county, id, adviser, kind, words, kept_at)
    select ${county}, ${kept.id}::uuid, ${adviser}::uuid, ${kept.kind}, ${kept.words}, ${kept.at}::timestamptz
    where (
      select count(*) from adviser_phrase
      where county = ${county} and adviser = ${adviser}::uuid and kind = ${kept.kind} and id <> ${kept.id}::uuid
    ) < ${most}
    on conflict (county, id) do update set kind = excluded.kind, words = excluded.words
      where adviser_phrase.adviser = excluded.adviser
    returning id`.execute(db)
  return rows.length > 0
}

export const removePhrase = async (db: Database, { county, adviser }: AdviserKey, id: string): Promise<void> => {
  await db.deleteFrom('adviser_phrase').where('county', '=', county).where('adviser', '=', adviser).where('id', '=', id).execute()
}
