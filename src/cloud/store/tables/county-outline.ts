import type { ColumnType } from 'kysely'

export interface CountyOutlineTable {
  county: number
  name: string
  /** '((x,y),…)' in GCJ-02; the two drivers read polygons differently, so nothing selects it. */
  outline: ColumnType<never, string, string>
}
