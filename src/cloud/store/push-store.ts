import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Role } from '../../domain/role'
import type { Database } from './database'
import { stoodInGrids } from './duty-store'
import { selectReports } from './report-view-store'

/** What pushes say of these reports. */
export const listPushReports = (db: Database, keys: readonly { county: number; about: string }[]) =>
  selectReports(db)
    .select([
      'report.community',
      'report.grid',
      'report.beside',
      'report.beside_too',
      'report.passed_over',
      'report.passed_over_too',
      'report.avoids',
      'report.barred',
      'category.limit_kind',
    ])
    .where(
      sql<boolean>`(report.county, report.id) in (select county, about from unnest(
        ${sql.val(keys.map(({ county }) => county))}::int[], ${sql.val(keys.map(({ about }) => about))}::uuid[]) as wanted (county, about))`,
    )
    .execute()

export type PushReport = Awaited<ReturnType<typeof listPushReports>>[number]

/** The words by which the world outside knows these people. */
export const listSubjects = (db: Database, accounts: readonly string[]) =>
  db
    .selectFrom('identity')
    .select(['account', 'kind', 'subject'])
    .where('county', '=', cityCounty)
    .where('account', 'in', accounts)
    .execute()

export interface Post {
  readonly account: string
  readonly role: Role
  readonly area: string
  readonly in_force: boolean
}

/** Every role these people hold or held, or hold for somebody who is away, and whether it is still in force. */
export const listPosts = async (db: Database, accounts: readonly string[], at: Date): Promise<Post[]> => {
  const asked = sql.val(accounts)
  const { rows } = await sql<Post>`
    select account, role, area, valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz) as in_force
    from role_grant where county = ${cityCounty} and account = any(${asked}::uuid[])
    union all
    select account, 'gridWorker', area, true from ${stoodInGrids(sql`any(${asked}::uuid[])`, at)} as stood_in`.execute(db)
  return rows
}

/** A person's phone, sealed. */
export const findSealedPhone = async (db: Database, account: string): Promise<string | undefined> => {
  const query = db.selectFrom('account').select('phone').where('county', '=', cityCounty).where('id', '=', account)
  return (await query.executeTakeFirst())?.phone ?? undefined
}

export const findStaffAddress = async (db: Database, account: string, channel: 'wecom'): Promise<string | undefined> => {
  const query = db.selectFrom('staff_address').select('address').where('county', '=', cityCounty)
  return (await query.where('account', '=', account).where('channel', '=', channel).executeTakeFirst())?.address
}

export const setStaffAddress = (db: Database, account: string, channel: 'wecom', address: string) =>
  db
    .insertInto('staff_address')
    .values({ county: cityCounty, account, channel, address })
    .onConflict((conflict) => conflict.columns(['county', 'account', 'channel']).doUpdateSet({ address }))
    .execute()
