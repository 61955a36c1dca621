import type { ColumnType, Generated } from 'kysely'
import type { KeptSpan } from '../../../domain/number-span'
import type { CounterName } from '../../../domain/report-tally'

/** Of what area a count is; a unit is known by its id, everything else by its code. */
export type CountedKind = 'grid' | 'community' | 'town' | 'county' | 'unit'

/** A matter that changed since it was counted last, once for every time. */
export interface ReportToCountTable {
  county: number
  id: Generated<string>
  report: string
}

/** What one matter adds to one area; counters that it does not move are left out. */
export interface CountedCell {
  readonly kind: CountedKind
  readonly area: string
  readonly day: string
  /** Nothing where nobody has sorted it. */
  readonly category: string
  readonly counts: Readonly<Partial<Record<CounterName, number>>>
}

/** What a matter adds to the kept counts, and when that changes by itself. */
export interface ReportCountedTable {
  county: number
  report: string
  cells: ColumnType<readonly CountedCell[], string, string>
  next_at: Date | null
}

type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : Name

/** Kept counts of an area on a day or in a month. */
export type ReportCountTable = {
  county: number
  area_kind: CountedKind
  span: KeptSpan
  area: string
  starts: string
  category: string
} & { [Name in CounterName as SnakeCase<Name>]: Generated<number> }
