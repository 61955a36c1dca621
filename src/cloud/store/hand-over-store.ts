import { sql } from 'kysely'
import { openStatuses } from '../../domain/report-status'
import type { Database } from './database'

/** How many open matters each of these people holds, in these counties. */
export const countHeld = async (db: Database, counties: readonly number[], accounts: readonly string[]): Promise<Map<string, number>> => {
  if (counties.length === 0 || accounts.length === 0) return new Map()
  const rows = await db
    .selectFrom('report')
    .select(['holder', sql<number>`count(*)::int`.as('open')])
    .where('county', 'in', counties)
    .where('holder', 'in', accounts)
    .where('status', 'in', openStatuses)
    .groupBy('holder')
    .execute()
  return new Map(rows.flatMap(({ holder, open }) => (holder ? [[holder, open] as const] : [])))
}

/** What this person holds in a county, locked until the transaction ends. */
export const lockHeld = (trx: Database, county: number, holder: string) =>
  trx
    .selectFrom('report')
    .select([
      'id',
      'status',
      'revision',
      'grid',
      'community',
      'holder',
      'unit',
      'category',
      'contacted_at',
      'due',
      'priority',
      'question_at',
    ])
    .where('county', '=', county)
    .where('holder', '=', holder)
    .where('status', 'in', openStatuses)
    .orderBy('id')
    .forUpdate()
    .execute()

/** Into other hands, as they stand; without hands they wait for the center, but for what the resident is still to confirm. */
export const moveHeld = async (trx: Database, county: number, ids: readonly string[], to: string | null): Promise<void> => {
  if (ids.length === 0) return
  await trx
    .updateTable('report')
    .set({
      holder: to,
      revision: sql<number>`revision + 1`,
      ...(to === null && { status: sql<'returned'>`case when status in ('done', 'confirming') then status else 'returned' end` }),
    })
    .where('county', '=', county)
    .where('id', 'in', ids)
    .execute()
}

/** What a unit had assigned to this person is nobody's of the unit in particular. */
export const clearCrew = (trx: Database, { county, unit, account }: { county: number; unit: string; account: string }) =>
  trx
    .updateTable('report')
    .set({ crew: null, revision: sql<number>`revision + 1` })
    .where('county', '=', county)
    .where('unit', '=', unit)
    .where('crew', '=', account)
    .where('status', 'in', openStatuses)
    .returning(['id', 'revision'])
    .execute()

/** Ends this person's work on grids of one county. */
export const endGridWork = async (trx: Database, county: number, account: string, grids: readonly string[], at: Date): Promise<void> => {
  if (grids.length === 0) return
  await trx
    .updateTable('grid_worker')
    .set({ valid_to: sql<Date>`greatest(${at}::timestamptz, valid_from + interval '1 millisecond')` })
    .where('county', '=', county)
    .where('account', '=', account)
    .where('grid', 'in', grids)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
    .execute()
}

/** Takes up work on a grid; who comes back begins anew. */
export const beginGridWork = (db: Database, { county, account, grid, at }: { county: number; account: string; grid: string; at: Date }) =>
  db
    .insertInto('grid_worker')
    .values({ county, grid, account, valid_from: at, valid_to: null })
    .onConflict((conflict) =>
      conflict
        .columns(['county', 'grid', 'account'])
        .doUpdateSet({ valid_from: at, valid_to: null })
        .where('grid_worker.valid_to', 'is not', null),
    )
    .execute()
