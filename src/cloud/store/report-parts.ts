import { type Expression, sql } from 'kysely'
import type { PartState, UnitPart } from '../../domain/unit'

/** A unit's part in a matter, as far as its guards ask. */
interface Part {
  readonly unit: string
  readonly part: UnitPart
  readonly state: PartState
  readonly wasReturned: boolean
  readonly isRated: boolean
}

/** The units called to a matter, as its row tells them. */
export const partsOf = (report: Expression<string>) => sql<readonly Part[]>`
  (select coalesce(json_agg(json_build_object(
      'unit', unit, 'part', part, 'state', state, 'wasReturned', returned_at is not null,
      'isRated', rated_at is not null)), '[]')
    from report_unit where report_unit.county = report.county and report_unit.report = ${report})`
