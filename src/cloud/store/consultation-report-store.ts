import type { Database } from './database'

interface ReportKey {
  readonly county: number
  readonly id: string
}

/** Whether this person filed it for themselves. */
export const isReportedBy = async (db: Database, { county, id }: ReportKey, account: string): Promise<boolean> =>
  (await db
    .selectFrom('report')
    .select('id')
    .where('county', '=', county)
    .where('id', '=', id)
    .where('reporter', '=', account)
    .executeTakeFirst()) !== undefined

/** The consultation of the same county that this report came of; what is to stay quiet is not found. */
export const findConsultationOfReport = (db: Database, { county, id }: ReportKey, account: string) =>
  db
    .selectFrom('consultation')
    .select(['county', 'id'])
    .where('county', '=', county)
    .where('report', '=', id)
    .where('owner', '=', account)
    .where('neutral', '=', false)
    .executeTakeFirst()
