import type { ColumnType } from 'kysely'
import type { LimitKind } from '../../../domain/deadline'

export interface CategoryTable {
  /** Two digits for a group, four for what people choose. */
  code: string
  parent: string | null
  name: string
  hint: string
  limit_kind: LimitKind
  limit_amount: number
  closing_conditions: ColumnType<readonly string[], string, string>
  after_photo: boolean
  synonyms: ColumnType<readonly string[], string, string>
  position: number
}
