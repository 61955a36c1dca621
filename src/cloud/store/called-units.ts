import { type Expression, sql } from 'kysely'

/** 协办: who was called beside the lead and has not been released, of the row of `report`. */
export const calledUnits = (report: Expression<string>) => sql<readonly string[]>`
  array(select unit::text from report_unit
    where report_unit.county = report.county and report_unit.report = ${report} and part = 'co' and state not in ('released', 'returned'))`
