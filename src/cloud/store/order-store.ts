import { sql } from 'kysely'
import { closedStatuses } from '../../domain/report-status'
import type { Database } from './database'

const everyCounty = sql`any(array(select county from county_outline))`

/** Villages and communities within these areas, by the beginnings of their codes. */
export const listCommunitiesIn = (db: Database, areas: readonly string[]) =>
  db
    .selectFrom('division')
    .select(['code', 'name'])
    .where('level', '=', 'village')
    .where((eb) => eb.or(areas.map((area) => eb('code', 'like', `${/^\d{4}00$/.test(area) ? area.slice(0, 4) : area}%`))))
    .execute()

/** Which of these numbers of another system are here already, and under which of ours. */
export const listKnownNumbers = (db: Database, numbers: readonly string[]) =>
  numbers.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('report')
        .select(['county', 'day', 'sequence', 'outer_number'])
        .where(sql<boolean>`county = ${everyCounty}`)
        .where('outer_number', 'in', numbers)
        .execute()

/** Two who put in the same workbook at once are served one after the other. */
export const lockOrders = (trx: Database) => sql`select pg_advisory_xact_lock(hashtext('linli.orders'))`.execute(trx)

/** 小区 of this community whose name stands in the words, by its grid in force; none where none or several grids are meant. */
export const findGridNamed = async (db: Database, { county, community, words }: { county: number; community: string; words: string }) => {
  const { rows } = await sql<{ grid: string }>`
    select distinct estate.grid from estate join grid on grid.county = estate.county and grid.code = estate.grid and grid.valid_to is null
    where estate.county = ${county} and estate.community = ${community}
      and strpos(replace(${words}::text, ' ', ''), replace(estate.name, ' ', '')) > 0 limit 2`.execute(db)
  return rows.length === 1 ? rows[0]?.grid : undefined
}

/** False where this import was put in before. */
export const insertImport = async (
  trx: Database,
  entry: { county: number; id: string; by: string; at: Date; count: number },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('order_import')
    .values({ ...entry, undone_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}

/** One's own, the latest first, the counties of each together. */
export const listImports = (db: Database, by: string) =>
  db
    .selectFrom('order_import')
    .select([
      'id',
      sql<Date>`min(at)`.as('at'),
      sql<number>`sum(count)::int`.as('count'),
      sql<boolean>`bool_and(undone_at is not null)`.as('undone'),
    ])
    .where(sql<boolean>`county = ${everyCounty}`)
    .where('by', '=', by)
    .groupBy('id')
    .orderBy('at', 'desc')
    .limit(20)
    .execute()

/** What of an import is here, locked, and whether somebody has touched it since. */
export const lockImported = async (trx: Database, id: string) => {
  const { rows } = await sql<{ county: number; id: string; touched: boolean }>`
    select report.county, report.id,
      report.revision > 1 or report.join_count > 0 or report.merged_count > 0 or (
        select count(*) > 1 from report_event where report_event.county = report.county and report_event.report = report.id) as touched
    from report join report_entry entry on entry.county = report.county and entry.report = report.id
    where entry.county = ${everyCounty} and entry.import = ${id}::uuid
    order by report.id for update of report`.execute(trx)
  return rows
}

/** Taken out as if they had never come; only for what nobody touched. */
export const deleteImported = async (trx: Database, id: string, reports: readonly { county: number; id: string }[], at: Date) => {
  if (reports.length > 0) {
    const these = sql.join(reports.map((report) => sql`(${report.county}::int, ${report.id}::uuid)`))
    for (const table of ['report_slip', 'report_entry', 'report_clock', 'report_leg', 'report_event'])
      await sql`delete from ${sql.table(table)} where (county, report) in (${these})`.execute(trx)
    await sql`delete from outbox where (county, about) in (${these}) and done_at is null`.execute(trx)
    await sql`delete from report where (county, id) in (${these})`.execute(trx)
  }
  await sql`update order_import set undone_at = ${at}::timestamptz where county = ${everyCounty} and id = ${id}::uuid`.execute(trx)
}

/** Closed, known to 12345, and not entered there yet. */
export const listClosedOrders = (db: Database, limit: number) =>
  db
    .selectFrom('report')
    .select(['county', 'id', 'day', 'sequence', 'community', 'outer_number', 'closed_at'])
    .select(
      sql<string | null>`(select words from report_event event
        where event.county = report.county and event.report = report.id and event.shown and event.words is not null
          and event.action in ('finish', 'reject', 'callBackSettled') order by event.revision desc, event.at desc limit 1)`.as('words'),
    )
    .where(sql<boolean>`county = ${everyCounty}`)
    .where('source', '=', 'hotline12345')
    .where('outer_number', 'is not', null)
    .where('outer_entered_at', 'is', null)
    .where('status', 'in', closedStatuses)
    .orderBy('closed_at')
    .limit(limit)
    .execute()

export const setOuterEntered = (db: Database, { county, id }: { county: number; id: string }, at: Date) =>
  db.updateTable('report').set({ outer_entered_at: at }).where('county', '=', county).where('id', '=', id).execute()
