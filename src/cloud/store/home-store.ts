import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { openStatuses } from '../../domain/report-status'
import type { Database } from './database'

/** A person's home as stored, with its community's name; the address and the phone are sealed. */
export const findHome = (db: Database, account: string) =>
  db
    .selectFrom('account')
    .leftJoin('division', 'division.code', 'account.home_community')
    .where('account.county', '=', cityCounty)
    .where('account.id', '=', account)
    .select([
      'account.home_county',
      'account.home_community',
      'account.home_grid',
      'account.home_address',
      'account.phone',
      'division.name as community_name',
    ])
    .executeTakeFirst()

export interface NewHome {
  readonly county: number
  readonly community: string
  readonly grid: string | null
  readonly sealedAddress: string | null
}

export const setHome = (db: Database, account: string, { county, community, grid, sealedAddress }: NewHome) =>
  db
    .updateTable('account')
    .set({ home_county: county, home_community: community, home_grid: grid, home_address: sealedAddress })
    .where('county', '=', cityCounty)
    .where('id', '=', account)
    .execute()

export const setSealedName = (db: Database, account: string, name: string | null) =>
  db.updateTable('account').set({ name }).where('county', '=', cityCounty).where('id', '=', account).execute()

/** With the index by which it is found again. */
export const setSealedPhone = (db: Database, account: string, sealed: { readonly phone: string; readonly index: string } | null) =>
  db
    .updateTable('account')
    .set({ phone: sealed?.phone ?? null, phone_index: sealed?.index ?? null })
    .where('county', '=', cityCounty)
    .where('id', '=', account)
    .execute()

/** Sealed names and phones of these accounts, by account. */
export const listContacts = (db: Database, accounts: readonly string[]) =>
  db
    .selectFrom('account')
    .select(['id', 'name', 'phone'])
    .where('county', '=', cityCounty)
    .where(sql<boolean>`id = any(${sql.val(accounts)}::uuid[])`)
    .execute()

/** 网格长 and 指导员 of a grid, or of a whole community, each person once; names and phones are sealed. */
export const listLeads = (db: Database, county: number, code: string) =>
  db
    .selectFrom('grid_post')
    .distinctOn(['kind', 'person_index'])
    .select(['kind', 'person_name', 'phone'])
    .where('county', '=', county)
    .where('kind', 'in', ['lead', 'instructor'])
    .where(sql<boolean>`grid between ${code.padEnd(15, '0')} and ${code.padEnd(15, '9')}`)
    .orderBy(sql`kind desc, person_index`)
    .execute()

/** Open matters of one's own and those one joined, wherever in the city they lie, and those that wait for one's answer; a joiner's is given once a round. */
export const countOwnMatters = async (db: Database, account: string): Promise<{ open: number; waiting: number }> => {
  const { rows } = await sql<{ open: number; waiting: number }>`
    select count(*)::int as open, (count(*) filter (where is_waiting))::int as waiting from (
      select status = 'confirming' as is_waiting from report
      where county = any(array(select county from county_outline)) and reporter = ${account}::uuid and reporter_left_at is null
        and status in (${sql.join([...openStatuses])})
      union all
      select report.status = 'confirming' and not exists (
        select from report_rating as said where said.county = report.county and said.report = report.id
          and said.account = ${account}::uuid and said.round = report.reopen_count)
      from report_join as joined join report on report.county = joined.county and report.id = joined.report
      where joined.county = any(array(select county from county_outline)) and joined.account = ${account}::uuid
        and report.status in (${sql.join([...openStatuses])})
    ) as mine`.execute(db)
  return rows[0] ?? { open: 0, waiting: 0 }
}
