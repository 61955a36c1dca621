import type { ColumnType, Generated } from 'kysely'
import type { IncidentAnswer, IncidentKind } from '../../../domain/incident'

/** 已知情况: published by a unit or a center over grids or buildings. */
export interface IncidentTable {
  county: number
  id: string
  kind: IncidentKind
  reason: string
  publisher: string
  /** The unit in whose name it was published; none where a center or a community did. */
  organization: string | null
  published_as: string
  published_at: Date
  starts_at: Date
  expected_end: Date
  ended_at: Date | null
  /** The expected end whose passing the publisher was told of. */
  reminded_of: ColumnType<Date | null, never, never>
  follower_count: Generated<number>
}

/** A grid, one of its estates, or one building of that. */
export interface IncidentAreaTable {
  county: number
  incident: string
  position: number
  grid: string
  estate: string | null
  building: string | null
}

/** Whoever has the same trouble, is told of its end, and says whether it is over. */
export interface IncidentFollowTable {
  county: number
  incident: string
  account: string
  followed_at: Date
  answer: IncidentAnswer | null
  answered_at: Date | null
}
