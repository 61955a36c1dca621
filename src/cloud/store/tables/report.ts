import type { ColumnType, Generated } from 'kysely'
import type { ProcessRating, ReportEvent, ReportResult, ReportStatus, Request, SendBackReason, SuspendReason } from '../../../domain/report'
import type { Actor } from '../../../domain/role'

/** The last number given on a day, in a county. */
export interface ReportCounterTable {
  county: number
  day: string
  value: number
}

/** 诉求: what a resident files and what lives through the grid's life cycle. */
export interface ReportTable {
  county: number
  id: string
  day: string
  sequence: number
  status: ReportStatus
  revision: Generated<number>
  reporter: string
  category: string | null
  words: string
  name_shown: boolean
  place_words: string
  place_point: unknown
  community: string
  grid: string | null
  /** The grid worker's account; none while the center has it. */
  holder: string | null
  submitted_at: Date
  accept_due: Date
  due: Date
  due_provisional: boolean
  accepted_at: Date | null
  contacted_at: Date | null
  finished_at: Date | null
  closed_at: Date | null
  reopen_count: Generated<number>
  result: ReportResult | null
  process: ProcessRating | null
  /** What the grid worker asks of the center, until when, and for what cause. */
  asked: Request | null
  asked_until: Date | null
  asked_cause: SuspendReason | null
  call_back_count: Generated<number>
  extend_count: Generated<number>
  suspend_count: Generated<number>
  suspended_at: Date | null
  suspended_until: Date | null
  /** 小区 and 楼栋, where its words name one of its grid. */
  estate: string | null
  building: string | null
  is_private: Generated<boolean>
  /** Withdrawn by whoever filed it while neighbors went on with it. */
  reporter_left_at: Date | null
  join_count: Generated<number>
}

/** One entry of a report's timeline; its id was made by who acted, so acting twice is acting once. */
export interface ReportEventTable {
  county: number
  report: string
  id: string
  revision: number
  action: ReportEvent
  /** None where the clock did it. */
  actor: string | null
  actor_role: Actor
  at: Date
  words: string | null
  shown: boolean
  reason: SendBackReason | SuspendReason | null
  attachments: ColumnType<readonly string[], string, string>
  /** The closing conditions ticked at a finish. */
  conditions: ColumnType<readonly string[] | null, string | null, never>
  /** The due time that this event set. */
  due: Date | null
  /** The day until which it suspended the matter. */
  until: Date | null
}
