import type { ColumnType } from 'kysely'

export interface Building {
  readonly name: string
  readonly units: readonly string[]
}

/** 小区 with its 楼栋 and 单元. */
export interface EstateTable {
  county: number
  id: string
  grid: string
  community: string
  name: string
  buildings: ColumnType<readonly Building[], string, string>
}
