import type { Generated } from 'kysely'
import type { DutyKind, DutyProof } from '../../../domain/duty-entry'

/** 值班计划 as the bureau changed it, from the first of a month on. */
export interface DutyPlanTable {
  county: number
  adviser: string
  community: string
  valid_from: string
  hours_per_month: number
  lectures_per_quarter: number
  firm_visits_per_year: number
  set_by: string
  set_at: Date
}

/** 工作日志. */
export interface DutyEntryTable {
  county: number
  id: string
  adviser: string
  /** None where what happened belongs to no village yet. */
  community: string | null
  kind: DutyKind
  /** What happened: a consultation's or a booking's id. */
  about: string | null
  started_at: Date
  ended_at: Date | null
  begun_by_code: Generated<boolean>
  proof: DutyProof | null
  proven_by: string | null
  line: string | null
  confirmed_at: Date | null
  created_at: Date
}
