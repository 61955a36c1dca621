import type { ColumnType, Generated } from 'kysely'
import type { ClockKind, Going } from '../../../domain/clock-moves'
import type { Limit, TimeKind } from '../../../domain/deadline'

/** How a clock ran: with this its due time can be computed again. */
export interface StoredCourse {
  readonly limit: Limit
  readonly atLeast?: Limit | undefined
  readonly turns: readonly { readonly turn: 'pause' | 'resume' | 'extend'; readonly atMs: number; readonly by?: Limit | undefined }[]
  /** When it was due before its course was kept. */
  readonly knownDueMs?: number | undefined
}

export interface ReportClockTable {
  county: number
  report: string
  id: string
  kind: ClockKind
  going: Going | 'ended'
  hands_kind: 'gridWorker' | 'center' | 'unit' | 'resident'
  hands: string | null
  started_at: Date
  limit_kind: TimeKind
  course: ColumnType<StoredCourse, string, string>
  due: Date
  provisional: boolean
  warn_at: Date
  ended_at: Date | null
  warned_at: Date | null
  overdue_at: Date | null
  /** 接单: how far up it was told that nobody takes it: B岗, 网格长 and community, town. */
  rung: Generated<number>
  /** By which edition of the work calendar it was computed. */
  calendar: number
}

/** 时间账: who had the matter from when to when, and who answers for that time where it is somebody else. */
export interface ReportLegTable {
  county: number
  report: string
  id: string
  hands_kind: 'gridWorker' | 'center' | 'unit' | 'resident'
  hands: string | null
  given_by: string | null
  started_at: Date
  ended_at: Date | null
  charged_kind: 'center' | null
  charged: string | null
}
