import { type RawBuilder, sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'

/**
 * 在岗: whoever works a grid at a moment, as rows of account, turn (A岗 first) and since, the longest first of those whose turn is the same. Whoever is away has their stand-in in
 * their place; who stands in and is away as well does not count.
 */
export const onDuty = (county: RawBuilder<unknown>, grid: RawBuilder<unknown>, at: Date): RawBuilder<unknown> => sql`(
  select present.account, min(present.turn) as turn, min(present.since) as since from (
    select grid_worker.valid_from as since, grid_worker.turn, case when leave.account is null then grid_worker.account else leave.stand_in end as account
    from grid_worker left join absence as leave on leave.account = grid_worker.account and ${isAway('leave', at)}
    where grid_worker.county = ${county} and grid_worker.grid = ${grid}
      and grid_worker.valid_from <= ${at}::timestamptz and (grid_worker.valid_to is null or grid_worker.valid_to > ${at}::timestamptz)
  ) as present
  where present.account is not null and not exists (
    select 1 from absence as also where also.account = present.account and ${isAway('also', at)})
  group by present.account
)`

const isAway = (absence: string, at: Date) => sql`${sql.ref(`${absence}.county`)} = ${cityCounty}
  and ${sql.ref(`${absence}.starts_at`)} <= ${at}::timestamptz and ${sql.ref(`${absence}.ends_at`)} > ${at}::timestamptz`

/** The grids that these people have for somebody who is away, as rows of account and area; all of it lies in the city's own county. */
export const stoodInGrids = (accounts: RawBuilder<unknown>, at: Date): RawBuilder<unknown> => sql`(
  select leave.stand_in as account, held.area from absence as leave
  join role_grant as held on held.county = leave.county and held.account = leave.account and held.role = 'gridWorker'
    and held.valid_from <= ${at}::timestamptz and (held.valid_to is null or held.valid_to > ${at}::timestamptz)
  where leave.stand_in = ${accounts} and ${isAway('leave', at)}
)`

/** 手上几件: how many open matters each of these people has, in one county. */
export const countInHand = async (db: Database, county: number, accounts: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('report')
    .select(['holder', sql<number>`count(*)::int`.as('count')])
    .where('county', '=', county)
    .where('holder', 'in', accounts)
    .where('status', 'in', ['submitted', 'verifying', 'handling'])
    .groupBy('holder')
    .execute()
  return new Map(rows.flatMap(({ holder, count }) => (holder === null ? [] : [[holder, count] as const])))
}

/** Everybody who works these grids, whether there or away, with sealed names. */
export const listOnGrids = async (db: Database, county: number, grids: readonly string[], at: Date) => {
  if (grids.length === 0) return []
  return db
    .selectFrom('grid_worker')
    .innerJoin('grid', (join) => join.onRef('grid.county', '=', 'grid_worker.county').onRef('grid.code', '=', 'grid_worker.grid'))
    .innerJoin('account', (join) => join.on('account.county', '=', cityCounty).onRef('account.id', '=', 'grid_worker.account'))
    .select(['grid_worker.grid', 'grid_worker.account', 'grid_worker.turn', 'account.name', 'grid.name as grid_name'])
    .select(
      sql<boolean>`exists (select from absence where absence.account = grid_worker.account and ${isAway('absence', at)})`.as('is_away'),
    )
    .where('grid_worker.county', '=', county)
    .where('grid_worker.grid', 'in', grids)
    .where('grid_worker.valid_from', '<=', at)
    .where((eb) => eb.or([eb('grid_worker.valid_to', 'is', null), eb('grid_worker.valid_to', '>', at)]))
    .orderBy('grid_worker.grid')
    .orderBy('grid_worker.turn')
    .orderBy('grid_worker.valid_from')
    .execute()
}

/** Whether there was somebody there to be given the turn. */
export const setGridTurn = async (
  db: Database,
  { county, grid, account, turn, at }: { county: number; grid: string; account: string; turn: number; at: Date },
): Promise<boolean> => {
  const rows = await db
    .updateTable('grid_worker')
    .set({ turn })
    .where('county', '=', county)
    .where('grid', '=', grid)
    .where('account', '=', account)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
    .returning('account')
    .execute()
  return rows.length > 0
}

/** 网格长 as the city's list names them, sealed. */
export const listGridLeads = (db: Database, county: number, grids: readonly string[]) =>
  grids.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('grid_post')
        .select(['grid', 'person_name', 'phone'])
        .where('county', '=', county)
        .where('grid', 'in', grids)
        .where('kind', '=', 'lead')
        .execute()
