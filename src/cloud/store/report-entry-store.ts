import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { openStatuses } from '../../domain/report-status'
import type { Database } from './database'
import { selectReports } from './report-view-store'
import type { ReportEntryTable } from './tables/report-entry'

const everyCounty = sql`any(array(select county from county_outline))`

export const insertEntry = (trx: Database, entry: ReportEntryTable) => trx.insertInto('report_entry').values(entry).execute()

/** The last name that somebody gave with this number, sealed, and the county that it is sealed for. */
export const findLastCaller = (db: Database, phoneIndex: string) =>
  db
    .selectFrom('report_entry')
    .select(['county', 'name'])
    .where(sql<boolean>`county = ${everyCounty}`)
    .where('phone_index', '=', phoneIndex)
    .orderBy('entered_at', 'desc')
    .limit(1)
    .executeTakeFirst()

export const findCallersName = async (db: Database, account: string): Promise<string | null> =>
  (await db.selectFrom('account').select('name').where('county', '=', cityCounty).where('id', '=', account).executeTakeFirst())?.name ??
  null

const selectFound = (db: Database) =>
  selectReports(db).select(['report.source', 'report.outer_number', 'report.community', 'report.grid', 'report.avoids', 'report.barred'])

export type FoundRow = Awaited<ReturnType<ReturnType<typeof selectFound>['executeTakeFirstOrThrow']>>

/** What is open of this account and of whoever rang from this number, the latest first. */
export const listCallersMatters = (db: Database, { account, phoneIndex }: { account: string | undefined; phoneIndex: string }) =>
  selectFound(db)
    .where(
      sql<boolean>`(report.county, report.id) in (
        select county, id from report where county = ${everyCounty} and reporter = ${account ?? null}::uuid
        union all select county, report from report_entry where county = ${everyCounty} and phone_index = ${phoneIndex})`,
    )
    .where('report.status', 'in', openStatuses)
    .orderBy('report.submitted_at', 'desc')
    .limit(20)
    .execute()

/** By another system's number, whole; ours is found by its parts. */
export const listByOuterNumber = (db: Database, number: string) =>
  selectFound(db)
    .where(sql<boolean>`report.county = ${everyCounty}`)
    .where('report.outer_number', '=', number)
    .orderBy('report.submitted_at', 'desc')
    .limit(20)
    .execute()

export const listByOwnNumber = (db: Database, { head, day, sequence }: { head: string; day: string; sequence: number }) =>
  selectFound(db)
    .where(sql<boolean>`report.county in (select county from county_outline where county % 10000 = ${Number(head)})`)
    .where('report.day', '=', day)
    .where('report.sequence', '=', sequence)
    .execute()

export const findFiled = (db: Database, county: number, id: string) =>
  selectFound(db)
    .leftJoin('report_entry as entry', (join) => join.onRef('entry.county', '=', 'report.county').onRef('entry.report', '=', 'report.id'))
    .select('entry.entered_by')
    .where('report.county', '=', county)
    .where('report.id', '=', id)
    .executeTakeFirst()

/** 承办单位 that had most matters of this kind in the last year, in this county. */
export const listUsualUnits = async (
  db: Database,
  { county, category, since }: { county: number; category: string; since: Date },
): Promise<string[]> => {
  const rows = await db
    .selectFrom('report')
    .select('unit')
    .where('county', '=', county)
    .where('category', '=', category)
    .where('unit', 'is not', null)
    .where('submitted_at', '>=', since)
    .groupBy('unit')
    .orderBy(sql`count(*)`, 'desc')
    .limit(3)
    .execute()
  return rows.flatMap(({ unit }) => unit ?? [])
}

interface NewSlip {
  readonly county: number
  readonly report: string
  readonly codeHash: string
  readonly until: Date
}

/** A matter has one slip: a new one makes the last one worthless. */
export const putSlip = (db: Database, { county, report, codeHash, until }: NewSlip) =>
  db
    .insertInto('report_slip')
    .values({ county, report, code_hash: codeHash, expires_at: until, used_at: null })
    .onConflict((conflict) => conflict.columns(['county', 'report']).doUpdateSet({ code_hash: codeHash, expires_at: until, used_at: null }))
    .execute()

/** Locked, so that of two who hold the same slip one is first. */
export const lockSlip = (trx: Database, codeHash: string) =>
  trx
    .selectFrom('report_slip as slip')
    .innerJoin('report', (join) => join.onRef('report.county', '=', 'slip.county').onRef('report.id', '=', 'slip.report'))
    .select(['slip.county', 'slip.report', 'slip.expires_at', 'slip.used_at', 'report.reporter'])
    .where(sql<boolean>`slip.county = ${everyCounty}`)
    .where('slip.code_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst()

/** From now on it is theirs; whoever has a number in their account needs no second one here. */
export const linkReport = async (
  trx: Database,
  { county, report, account, at }: { county: number; report: string; account: string; at: Date },
) => {
  const key = { county, report }
  await trx.updateTable('report').set({ reporter: account }).where('county', '=', county).where('id', '=', report).execute()
  await trx.updateTable('report_slip').set({ used_at: at }).where('county', '=', key.county).where('report', '=', report).execute()
  await sql`
    update report_entry set name = null, phone = null, phone_index = null
    where county = ${county} and report = ${report}::uuid
      and exists (select from account where account.county = ${cityCounty} and account.id = ${account}::uuid and phone is not null)`.execute(
    trx,
  )
}
