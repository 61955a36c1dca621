import type { ProcessRating, ReportResult } from '../../../domain/report-reason'

/** 我也遇到: whoever has the same matter and is told of it. */
export interface ReportJoinTable {
  county: number
  report: string
  account: string
  joined_at: Date
  estate: string | null
  building: string | null
  /** A keyed hash of the door, where it was named. */
  household: string | null
}

/** What one person said of the end of a matter, each time it ended. */
export interface ReportRatingTable {
  county: number
  report: string
  account: string
  /** How often it had been opened again before. */
  round: number
  result: ReportResult
  process: ProcessRating | null
  at: Date
}
