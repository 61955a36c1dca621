import type { ColumnType } from 'kysely'
import type { Draftable } from '../../../domain/report-action'
import type { UnitPost } from '../../../domain/unit'
import type { UnitTemplate } from '../../../domain/unit-template'

/** What somebody is within a unit; whoever is not here is 经办. */
export interface UnitPostTable {
  county: number
  unit: string
  account: string
  post: Exclude<UnitPost, 'clerk'>
}

export interface UnitSettingTable {
  county: number
  unit: string
  revision: number
  leader_signs: boolean
  /** None where the unit keeps to the usual ones. */
  templates: ColumnType<readonly UnitTemplate[] | null, string | null, string | null>
}

/** 待签发: a step as it was written, until a leader signs it or gives it back. */
export interface ReportDraftTable {
  county: number
  report: string
  action: Draftable
  step: ColumnType<DraftedStep, string, string>
  by: string
  at: Date
}

/** As it crossed the wire; read again by the contract. */
export type DraftedStep = Readonly<Record<string, unknown>>
