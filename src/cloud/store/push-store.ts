import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import { selectReports } from './report-store'

/** What pushes say of these reports. */
export const listPushReports = (db: Database, keys: readonly { county: number; about: string }[]) =>
  selectReports(db)
    .select(['report.community', 'report.grid', 'category.limit_kind'])
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

/** Every role these people hold or held, and whether it is still in force. */
export const listPosts = (db: Database, accounts: readonly string[], at: Date) =>
  db
    .selectFrom('role_grant')
    .select(['account', 'role', 'area'])
    .select(sql<boolean>`valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz)`.as('in_force'))
    .where('county', '=', cityCounty)
    .where('account', 'in', accounts)
    .execute()

export type Post = Awaited<ReturnType<typeof listPosts>>[number]

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
