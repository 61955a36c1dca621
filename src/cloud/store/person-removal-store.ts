import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import { endConsentsFor } from './guardian-store'

const everyCounty = sql`any(array(select county from county_outline) || ${cityCounty}::int)`

const updateAccount = (db: Database, account: string) =>
  db.updateTable('account').where('county', '=', cityCounty).where('id', '=', account)

export const setSealedAddress = (db: Database, account: string, address: string | null) =>
  updateAccount(db, account).set({ home_address: address }).execute()

export const clearHome = (db: Database, account: string) => updateAccount(db, account).set(noHome).execute()

const noHome = { home_county: null, home_community: null, home_grid: null, home_address: null }

export const deleteMessages = (db: Database, account: string) =>
  sql`delete from message where county = ${everyCounty} and account = ${account}::uuid`.execute(db)

/** Copies and when they end; answers where their files lie. */
export const deleteCopies = (db: Database, account: string) =>
  db.deleteFrom('data_copy').where('county', '=', cityCounty).where('account', '=', account).returning(['id', 'key']).execute()

/** 注销: nobody can sign in as this person again, and nothing of theirs is left but a number in the matters that stay. */
export const closeAccount = async (db: Database, account: string, at: Date): Promise<void> => {
  await updateAccount(db, account)
    .set({ name: null, phone: null, phone_index: null, ...noHome, settings: '{}', closed_at: at })
    .execute()
  for (const table of [
    'identity',
    'session',
    'verification',
    'subscribe_grant',
    'subscribe_answer',
    'push_count',
    'absence',
    'staff_address',
  ])
    await sql`delete from ${sql.table(table)} where county = ${cityCounty} and account = ${account}::uuid`.execute(db)
  await sql`update absence set stand_in = null where county = ${cityCounty} and stand_in = ${account}::uuid`.execute(db)
  await sql`delete from one_time_code where county = ${cityCounty} and account = ${account}::uuid`.execute(db)
  await sql`delete from real_name where county = ${cityCounty} and account = ${account}::uuid`.execute(db)
  await sql`delete from booking_wait where county = ${everyCounty} and account = ${account}::uuid`.execute(db)
  await sql`delete from resident_claim where county = ${cityCounty} and account = ${account}::uuid`.execute(db)
  await deleteMessages(db, account)
  await endConsentsFor(db, account, at)
  await sql`
    with gone as (delete from report_join where county = ${everyCounty} and account = ${account}::uuid returning county, report)
    update report set join_count = join_count - 1 from gone where report.county = gone.county and report.id = gone.report`.execute(db)
  await sql`
    with gone as (delete from incident_follow where county = ${everyCounty} and account = ${account}::uuid returning county, incident)
    update incident set follower_count = follower_count - 1 from gone
    where incident.county = gone.county and incident.id = gone.incident`.execute(db)
  await sql`delete from report_proxy where county = ${everyCounty} and account = ${account}::uuid`.execute(db)
  await sql`
    update library_item
    set state = 'withdrawn', question = null, answer = null, search = null, draft_question = null, draft_answer = null, cited = '[]'
    where county = ${everyCounty} and owner = ${account}::uuid and state in ('requested', 'approved', 'published')`.execute(db)
  await sql`
    with theirs as (update adviser set photo = null where county = ${everyCounty} and account = ${account}::uuid returning county, id)
    delete from adviser_photo using theirs where adviser_photo.county = theirs.county and adviser_photo.adviser = theirs.id`.execute(db)
  await sql`update report set name_shown = false where county = ${everyCounty} and reporter = ${account}::uuid`.execute(db)
}
