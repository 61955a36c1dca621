import { type Selectable, sql } from 'kysely'
import type { LibraryState } from '../../domain/library'
import { searchable } from '../../domain/shop'
import type { Database } from './database'
import type { LibraryItemTable } from './tables/library'

export type StoredItem = Selectable<LibraryItemTable>
interface Key {
  readonly county: number
  readonly id: string
}

const everyCounty = sql`any(array(select county from county_outline))`

/** What is public, by what is looked for; the latest first. */
export const searchLibrary = async (db: Database, words: string, limit: number): Promise<StoredItem[]> => {
  const pieces = words.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  const all = [sql`true`, ...pieces.map((piece) => sql`search like ${`%${searchable(piece)}%`}`)]
  const { rows } = await sql<StoredItem>`
    select * from library_item where county = ${everyCounty} and state = 'published' and ${sql.join(all, sql` and `)}
    order by published_at desc, id limit ${limit}`.execute(db)
  return rows
}

export const findItem = (db: Database, { county, id }: Key): Promise<StoredItem | undefined> =>
  db.selectFrom('library_item').selectAll().where('county', '=', county).where('id', '=', id).executeTakeFirst()

/** One at a time of the same consultation; false where it is there already. */
export const insertItem = async (db: Database, { cited, ...item }: StoredItem): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('library_item')
    .values({ ...item, cited: JSON.stringify(cited) as never })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}

/** 待复核 in these counties. */
export const listToReview = async (db: Database, areas: readonly string[]): Promise<StoredItem[]> => {
  const { rows } = await sql<StoredItem>`
    select * from library_item where county = ${everyCounty} and state = 'requested'
      and exists (select from unnest(${sql.val(areas)}::text[]) area where starts_with(county::text, area))
    order by requested_at, id limit 50`.execute(db)
  return rows
}

/** The last that was asked for of this consultation. */
export const findLatestAbout = (db: Database, { county, consultation }: { county: number; consultation: string }) =>
  db
    .selectFrom('library_item')
    .selectAll()
    .where('county', '=', county)
    .where('consultation', '=', consultation)
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Of one's own questions: what waits for a word, and what is public. */
export const listOwnItems = async (db: Database, owner: string): Promise<StoredItem[]> => {
  const { rows } = await sql<StoredItem>`
    select * from library_item where county = ${everyCounty} and owner = ${owner}::uuid and state in ('approved', 'published')
    order by requested_at desc, id limit 50`.execute(db)
  return rows
}

type Change = Partial<
  Omit<
    Selectable<LibraryItemTable>,
    'county' | 'id' | 'consultation' | 'owner' | 'category' | 'signed' | 'state' | 'requested_by' | 'requested_at' | 'cited'
  >
> & { readonly cited?: readonly never[] }

/** From the state that was seen; of two at once one wins. */
export const setItem = async (
  db: Database,
  { county, id }: Key,
  from: LibraryState,
  to: LibraryState,
  { cited, ...rest }: Change,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('library_item')
    .set({ ...rest, ...(cited && { cited: JSON.stringify(cited) as never }), state: to })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
