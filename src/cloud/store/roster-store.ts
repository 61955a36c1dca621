import { sql } from 'kysely'
import type { Database } from './database'
import type { AdviserBefore, GuideBefore, RosterImportTable } from './tables/roster'

/** Two who put in a county's roster at once are served one after the other. */
export const lockRoster = (trx: Database, county: number) =>
  sql`select pg_advisory_xact_lock(hashtext('linli.roster'), ${county})`.execute(trx)

/** False where this import was put in before. */
export const insertRosterImport = async (trx: Database, entry: Omit<RosterImportTable, 'undone_at'>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('roster_import')
    .values({ ...entry, undone_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Boolean(numInsertedOrUpdatedRows)
}

export interface RosterChange {
  readonly id: string
  readonly person: string
  readonly kind: 'added' | 'changed' | 'gone'
  /** Sealed; only of guides. */
  readonly name: string | null
  readonly before: GuideBefore | AdviserBefore | null
}

export const insertRosterChanges = async (
  trx: Database,
  { county, id }: { county: number; id: string },
  changes: readonly RosterChange[],
) => {
  const rows = changes.map((change) => ({ county, import: id, ...change, before: change.before && JSON.stringify(change.before) }))
  if (rows.length > 0) await trx.insertInto('roster_change').values(rows).execute()
}

const importColumns = ['id', 'kind', 'by', 'at', 'added', 'changed', 'gone', 'undone_at'] as const

/** The latest first; only the latest that stands of its kind can be taken back. */
export const listRosterImports = (db: Database, county: number) =>
  db
    .selectFrom('roster_import as one')
    .select(importColumns)
    .select(
      sql<boolean>`undone_at is null and not exists (
        select from roster_import later where later.county = one.county and later.kind = one.kind and later.undone_at is null
          and (later.at, later.id) > (one.at, one.id))`.as('is_latest'),
    )
    .where('county', '=', county)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()

export const listRosterChanges = (trx: Database, { county, id }: { county: number; id: string }) =>
  trx
    .selectFrom('roster_change')
    .select(['id', 'person', 'kind', 'name', 'before'])
    .where('county', '=', county)
    .where('import', '=', id)
    .execute()

export const setRosterUndone = (trx: Database, { county, id }: { county: number; id: string }, at: Date) =>
  trx.updateTable('roster_import').set({ undone_at: at }).where('county', '=', county).where('id', '=', id).execute()

export interface VillageTeam {
  readonly code: string
  readonly name: string
  readonly guides: number
  readonly advisers: number
}

/** 1 名顾问 + N 名明白人: of each village of a county, how many there are today. */
export const listVillageTeams = async (db: Database, county: number, today: string): Promise<VillageTeam[]> => {
  const { rows } = await sql<VillageTeam>`
    select village.code, village.name,
      (select count(*)::int from legal_guide guide where guide.county = ${county} and guide.community = village.code and guide.kind = 'guide'
        and guide.left_at is null and (guide.listed_until is null or guide.listed_until >= ${today}::date)) as guides,
      (select count(*)::int from adviser_village serves join adviser on adviser.county = serves.county and adviser.id = serves.adviser
        where serves.county = any(array(select county from county_outline)) and serves.community = village.code and adviser.valid_to is null) as advisers
    from division village
    where village.level = 'village' and village.code like ${`${county}%`}
    order by village.code`.execute(db)
  return rows
}
