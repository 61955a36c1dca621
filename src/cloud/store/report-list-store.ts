import { sql } from 'kysely'
import type { Database } from './database'
import { type ListedReport, selectReports } from './report-store'

/** Where a page ends: the sort key of its last row and that row's id. */
export interface Keyset {
  readonly at: Date
  readonly id: string
}

/** One's own reports in every county of the city, the newest first; one statement. */
export const listReportsOf = (db: Database, reporter: string, after: Keyset | undefined, limit: number): Promise<ListedReport[]> =>
  selectReports(db)
    .where('report.county', 'in', (eb) => eb.selectFrom('county_outline').select('county'))
    .where('report.reporter', '=', reporter)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(report.submitted_at, report.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('report.submitted_at', 'desc')
    .orderBy('report.id', 'desc')
    .limit(limit)
    .execute()

/** What lies with the grids of a worker, the most urgent first; served by the partial index report_queue. */
export const listGridQueue = (
  db: Database,
  county: number,
  grids: readonly string[],
  after: Keyset | undefined,
  limit: number,
): Promise<ListedReport[]> =>
  queue(db, county, after, limit)
    .where('report.grid', 'in', grids)
    .where('report.status', 'in', ['submitted', 'accepted', 'confirming'])
    .execute()

/** What came back to a center that serves these areas, by the beginnings of their codes. */
export const listReturned = (
  db: Database,
  county: number,
  areas: readonly string[],
  after: Keyset | undefined,
  limit: number,
): Promise<ListedReport[]> =>
  queue(db, county, after, limit)
    .where('report.status', '=', 'returned')
    .where((eb) => eb.or(areas.map((area) => eb('report.community', 'like', `${area}%`))))
    .execute()

const queue = (db: Database, county: number, after: Keyset | undefined, limit: number) =>
  selectReports(db)
    .where('report.county', '=', county)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(report.due, report.id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('report.due')
    .orderBy('report.id')
    .limit(limit)
