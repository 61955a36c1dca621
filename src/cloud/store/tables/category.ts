import type { ColumnType, Generated } from 'kysely'
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
  /** 附近的同类事: how far is near; the city's usual radius where nothing is said, and 0 is not asked at all. */
  nearby_meters: Generated<number | null>
  /** Between a person and the staff: never shown to neighbors. */
  is_private: Generated<boolean>
  /** 自办清单: what a grid worker may deal with and close by themselves. */
  grid_own: Generated<boolean>
}
