import type { ColumnType } from 'kysely'

/** 网格约定: a value that holds from a day on; none is the default again. */
export interface SettingTable {
  id: string
  name: string
  value: ColumnType<unknown, string | null, never>
  valid_from: Date
  set_by: string
  set_at: Date
}
