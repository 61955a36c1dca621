import type { Limit } from '../../domain/deadline'
import type { Database } from './database'
import { keptAMinute } from './kept-a-minute'

export interface Category {
  readonly code: string
  readonly parent: string | null
  readonly name: string
  readonly hint: string
  readonly limit: Limit
  readonly closingConditions: readonly string[]
  readonly afterPhoto: boolean
  readonly synonyms: readonly string[]
  readonly nearbyMeters: number | null
  readonly isPrivate: boolean
  readonly isGridOwn: boolean
}

/** Every category, groups and what lies in them, in the order in which people are shown them. */
export const listCategories = async (db: Database): Promise<Category[]> =>
  (await selectCategories(db).orderBy('position').execute()).map(rowToCategory)

/** The same from this process's memory: people are answered while they type. */
export const listKeptCategories = keptAMinute(listCategories)

const selectCategories = (db: Database) => db.selectFrom('category').selectAll()

type CategoryRow = Awaited<ReturnType<ReturnType<typeof selectCategories>['executeTakeFirstOrThrow']>>

const rowToCategory = (row: CategoryRow): Category => ({
  code: row.code,
  parent: row.parent,
  name: row.name,
  hint: row.hint,
  limit: { kind: row.limit_kind, amount: row.limit_amount },
  closingConditions: row.closing_conditions,
  afterPhoto: row.after_photo,
  synonyms: row.synonyms,
  nearbyMeters: row.nearby_meters,
  isPrivate: row.is_private,
  isGridOwn: row.grid_own,
})
