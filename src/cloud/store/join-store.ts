import { sql } from 'kysely'
import type { Priority } from '../../domain/report-reason'
import type { Database } from './database'
import { mayBeShown } from './nearby-store'
import { placedIn } from './placed-in'
import type { ReportRatingTable } from './tables/report-join'

interface Key {
  readonly county: number
  readonly id: string
}

/** A matter that somebody wants to join, locked until the transaction ends; whether neighbors may know of it is told with it. */
export const lockJoinable = (trx: Database, county: number, id: string) =>
  trx
    .selectFrom('report')
    .select(['county', 'id', 'revision', 'reporter', 'category', 'holder', 'priority', 'closed_at', 'merged_into', 'place_words'])
    .select(sql<boolean>`${mayBeShown}`.as('is_shown'))
    .where('county', '=', county)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export type Joinable = NonNullable<Awaited<ReturnType<typeof lockJoinable>>>

/** Whoever filed it and left is in it again. */
export const comeBack = (trx: Database, { county, id }: Key) =>
  trx.updateTable('report').set({ reporter_left_at: null }).where('county', '=', county).where('id', '=', id).execute()

export const setPriority = (trx: Database, { county, id }: Key, priority: Priority) =>
  trx.updateTable('report').set({ priority }).where('county', '=', county).where('id', '=', id).execute()

export interface NewJoin extends Key {
  readonly account: string
  readonly at: Date
  /** Where the neighbor has the same, if they said. */
  readonly place: { readonly grid: string | null; readonly words: string } | null
  /** A keyed hash of the door; none where it was not named. */
  readonly household: string | null
}

/** Joins once and counts once; whether this was the first time. */
export const insertJoin = async (trx: Database, { county, id, account, at, place, household }: NewJoin): Promise<boolean> => {
  const { rows } = await sql`
    with joined as (
      insert into report_join (county, report, account, joined_at, estate, building, household)
      select ${county}::int, ${id}::uuid, ${account}::uuid, ${at}::timestamptz, here.estate, here.building, ${household}
      from (values (1)) as once (one) left join lateral (${placedIn(county, place?.grid ?? null, place?.words ?? '')}) as here on true
      on conflict do nothing returning report
    )
    update report set join_count = join_count + 1 from joined
    where report.county = ${county} and report.id = joined.report
    returning report.id`.execute(trx)
  return rows.length > 0
}

/** Leaves, and is counted no more; whether they had been in it. */
export const deleteJoin = async (trx: Database, { county, id }: Key, account: string): Promise<boolean> => {
  const { rows } = await sql`
    with gone as (
      delete from report_join where county = ${county} and report = ${id}::uuid and account = ${account}::uuid returning report
    )
    update report set join_count = join_count - 1 from gone
    where report.county = ${county} and report.id = gone.report
    returning report.id`.execute(trx)
  return rows.length > 0
}

/** Everyone who has the same as these matters and wants to be told of it. */
export const listJoiners = (db: Database, county: number, reports: readonly string[]) =>
  db
    .selectFrom('report_join')
    .select(['report', 'account'])
    .where('county', '=', county)
    .where('report', 'in', reports)
    .orderBy('joined_at')
    .execute()

/** What one person says of this end of the matter; said again it is said anew. */
export const putRating = (trx: Database, rating: ReportRatingTable) =>
  trx
    .insertInto('report_rating')
    .values(rating)
    .onConflict((conflict) =>
      conflict
        .columns(['county', 'report', 'account', 'round'])
        .doUpdateSet({ result: rating.result, process: rating.process, at: rating.at }),
    )
    .execute()

export const findRating = (db: Database, { county, id }: Key, account: string, round: number) =>
  db
    .selectFrom('report_rating')
    .select(['result', 'process'])
    .where('county', '=', county)
    .where('report', '=', id)
    .where('account', '=', account)
    .where('round', '=', round)
    .executeTakeFirst()

/** How many households of one building have the same matter, where most do: of whoever filed it and of those who joined; who named no door is one. */
export const countOfFullestBuilding = async (db: Database, { county, id }: Key, household: string | null): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select coalesce(max(households), 0)::int as count from (
      select count(distinct home) as households from (
        select estate, building, coalesce(${household}, reporter::text, id::text) as home
        from report where county = ${county} and id = ${id}::uuid and reporter_left_at is null
        union all
        select estate, building, coalesce(household, account::text) from report_join where county = ${county} and report = ${id}::uuid
      ) as living where building is not null group by estate, building
    ) as buildings`.execute(db)
  return rows[0]?.count ?? 0
}

/** Where a matter is, as its neighbors may know it. */
export const findPublicPlace = async (db: Database, { county, id }: Key): Promise<string> => {
  const query = db.selectFrom('report').select(publicPlaceOf.as('place')).where('county', '=', county).where('id', '=', id)
  return (await query.executeTakeFirst())?.place ?? ''
}

/** In a query that has a report: where it is as neighbors may know it. */
export const publicPlaceOf = sql<string>`coalesce(
  (select estate.name || coalesce(' ' || report.building, '') from estate where estate.county = report.county and estate.id = report.estate),
  (select grid.name from grid where grid.county = report.county and grid.code = report.grid),
  (select division.name from division where division.code = report.community))`

export interface PublicPlace extends Key {
  readonly estateName: string | null
  readonly building: string | null
  readonly gridName: string | null
  readonly communityName: string
}

/** Where these are, as neighbors may know it. */
export const listPublicPlaces = async (db: Database, keys: readonly { county: number; about: string }[]): Promise<PublicPlace[]> => {
  const { rows } = await sql<PublicPlace>`
    select distinct report.county, report.id, estate.name as "estateName", report.building, grid.name as "gridName", division.name as "communityName"
    from unnest(${sql.val(keys.map(({ county }) => county))}::int[], ${sql.val(keys.map(({ about }) => about))}::uuid[]) as wanted (county, about)
    join report on report.county = wanted.county and report.id = wanted.about
    join division on division.code = report.community
    left join grid on grid.county = report.county and grid.code = report.grid
    left join estate on estate.county = report.county and estate.id = report.estate`.execute(db)
  return rows
}

/** 我也遇到: who else is told of it and says how it went; nobody looks where nobody joined. */
export const joinersOf = sql<readonly string[]>`case when report.join_count = 0 then '{}'::text[] else array(
  select account::text from report_join where report_join.county = report.county and report_join.report = report.id) end`
