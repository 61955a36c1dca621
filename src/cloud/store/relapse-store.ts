import { sql } from 'kysely'
import type { Database } from './database'

/** The closed matter of which this person says that it has come back: one that they reported or joined. */
export const findEnded = (db: Database, { county, id, account }: { county: number; id: string; account: string }) =>
  db
    .selectFrom('report')
    .select(['id', 'community', 'grid'])
    .where('county', '=', county)
    .where('id', '=', id)
    .where('status', '=', 'closed')
    .where(
      sql<boolean>`(report.reporter = ${account}::uuid or exists (
        select from report_join as joined
        where joined.county = report.county and joined.report = report.id and joined.account = ${account}::uuid))`,
    )
    .executeTakeFirst()

/** 复发: the earlier matter, and those in which this one has come back. */
export const listRelapses = (db: Database, county: number, { id, relapse_of }: { id: string; relapse_of: string | null }) =>
  db
    .selectFrom('report')
    .select(['county', 'id', 'day', 'sequence', 'status', 'reporter'])
    .where('county', '=', county)
    .where((eb) => eb.or([eb('relapse_of', '=', id), ...(relapse_of ? [eb('id', '=', relapse_of)] : [])]))
    .orderBy('submitted_at')
    .execute()
