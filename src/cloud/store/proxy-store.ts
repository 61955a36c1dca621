import { sql } from 'kysely'
import type { Database } from './database'
import type { ReportProxyTable } from './tables/report-proxy'

export const insertProxy = (trx: Database, proxy: ReportProxyTable) => trx.insertInto('report_proxy').values(proxy).execute()

/** 代报: in a query that has a report, whoever speaks for the person concerned. */
export const proxiesOf = sql<readonly string[]>`array(
  select account::text from report_proxy
  where report_proxy.county = report.county and report_proxy.report = report.id and ended_at is null)`

interface Key {
  readonly county: number
  readonly id: string
}

export const endProxy = (trx: Database, { county, id }: Key, at: Date) =>
  trx
    .updateTable('report_proxy')
    .set({ ended_at: at })
    .where('county', '=', county)
    .where('report', '=', id)
    .where('ended_at', 'is', null)
    .execute()

/** What was agreed to, with the sealed name and number of the person concerned. */
export const findProxy = (db: Database, { county, id }: Key) =>
  db
    .selectFrom('report_proxy as proxy')
    .innerJoin('report', (join) => join.onRef('report.county', '=', 'proxy.county').onRef('report.id', '=', 'proxy.report'))
    .leftJoin('report_entry as entry', (join) => join.onRef('entry.county', '=', 'proxy.county').onRef('entry.report', '=', 'proxy.report'))
    .select(['proxy.county', 'proxy.report', 'proxy.account', 'proxy.relation', 'proxy.agreed_at', 'proxy.agreed_words', 'proxy.recording'])
    .select(['proxy.ended_at', 'report.reporter', 'entry.name', 'entry.phone'])
    .where('proxy.county', '=', county)
    .where('proxy.report', '=', id)
    .executeTakeFirst()

/** 本人接过来: whatever was filed for whoever has this number, and is nobody's yet, is from now on theirs. */
export const followSpokenFor = async (trx: Database, { account, phoneIndex }: { account: string; phoneIndex: string }): Promise<void> => {
  await sql`
    with theirs as (
      select entry.county, entry.report from report_entry as entry
      join report_proxy as proxy on proxy.county = entry.county and proxy.report = entry.report
      where entry.county = any(array(select county from county_outline)) and entry.phone_index = ${phoneIndex} and proxy.account <> ${account}::uuid
    ), followed as (
      update report set reporter = ${account}::uuid from theirs
      where report.county = theirs.county and report.id = theirs.report and report.reporter is null
      returning report.county, report.id
    )
    update report_entry as entry set name = null, phone = null, phone_index = null from followed
    where entry.county = followed.county and entry.report = followed.id`.execute(trx)
}
