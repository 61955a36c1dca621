import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { waitingStates } from '../../domain/content-check'
import { keptDays } from '../../domain/person-data'
import { closedStatuses } from '../../domain/report-status'
import type { Database } from './database'

const dayMs = 86_400_000
const before = (at: Date, days: number) => new Date(at.getTime() - days * dayMs)

/** The triggers that guard these go by the database's own clock, whatever ours says. */
const proofsBefore = (at: Date) => sql`least(${before(at, keptDays.proofs)}::timestamptz, now() - interval '3 years')`

/** What shows who was here, what they were told and asked: each goes when its days are over. */
export const deleteExpired = async (db: Database, at: Date): Promise<void> => {
  const clocks: readonly [table: string, column: string, days: number][] = [
    ['message', 'at', keptDays.messages],
    ['session', 'expires_at', keptDays.signIns],
    ['one_time_code', 'expires_at', keptDays.signIns],
    ['invitation', 'expires_at', keptDays.signIns],
    ['report_slip', 'expires_at', keptDays.signIns],
    ['subscribe_answer', 'at', keptDays.pushes],
    ['push_count', 'day', keptDays.pushes],
    ['outbox', 'done_at', keptDays.pushes],
    ['incident_follow', 'followed_at', keptDays.messages],
    ['booking_wait', 'asked_at', keptDays.messages],
    ['booking', 'ends_at', keptDays.matters],
    ['adviser_entry', 'ends_at', keptDays.matters],
    ['duty_entry', 'started_at', keptDays.matters],
    ['booking_rating', 'at', keptDays.matters],
    ['rating_reply', 'at', keptDays.matters],
    ['library_item', 'requested_at', keptDays.matters],
    ['protection_request', 'asked_at', keptDays.matters],
    ['protection_report', 'noted_at', keptDays.matters],
    ['resident_claim', 'ends_at', 2],
    ['adviser_free_day', 'day', 2],
    // A bucket nobody took from for two days is full again, so its row says nothing.
    ['allowance', 'at', 2],
  ]
  for (const [table, column, days] of clocks)
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} < ${before(at, days)}::timestamptz`.execute(db)
  for (const table of ['access_log', 'audit_log']) await sql`delete from ${sql.table(table)} where at < ${proofsBefore(at)}`.execute(db)
  // A photo of somebody who has left waits for its judgment all the same.
  await sql`
    delete from content_check where state not in (${sql.join([...waitingStates])}) and (
      created_at < ${before(at, keptDays.checks)}::timestamptz
      or author in (select id from account where county = ${cityCounty} and closed_at is not null))`.execute(db)
  await sql`delete from guardian_consent where ended_at < ${proofsBefore(at)}`.execute(db)
  // The word that counts today is never too old.
  await sql`
    delete from consent where at < ${proofsBefore(at)} and exists (
      select from consent later where later.county = consent.county and later.account = consent.account
        and later.purpose = consent.purpose and later.at > consent.at)`.execute(db)
}

/** Copies nobody fetched in time, and where their files lie. */
export const deleteExpiredCopies = (db: Database, at: Date) =>
  db.deleteFrom('data_copy').where('until', '<=', at).returning(['id', 'key']).execute()

const ended = (at: Date) => sql`
  status in (${sql.join(closedStatuses)}) and coalesce(closed_at, submitted_at) < ${before(at, keptDays.matters)}::timestamptz and words <> ''`

/** Matters that ended long ago keep their numbers and times for the statistics and lose what people said; answers their files' keys. */
export const eraseOldMatters = async (trx: Database, at: Date, limit: number): Promise<{ erased: number; keys: readonly FileOfOld[] }> => {
  const { rows: old } = await sql<{ county: number; id: string }>`
    update report set words = '', place_words = '', place_point = null, name_shown = false, about = null, barred = '{}',
      center_hands = '{}'
    from (select county, id from report where ${ended(at)} limit ${limit} for update skip locked) old
    where report.county = old.county and report.id = old.id returning report.county, report.id`.execute(trx)
  if (old.length === 0) return { erased: 0, keys: [] }
  const these = sql.join(old.map(({ county, id }) => sql`(${county}::int, ${id}::uuid)`))
  // Whom it was about, who agreed to what and who talked to whom are people too; the area that a matter avoids is none.
  await sql`
    update report_event set words = null, attachments = '[]', facts = facts - 'approver' - 'answer' - 'owner'
    where (county, report) in (${these})`.execute(trx)
  await sql`update report_unit set answer = null where (county, report) in (${these})`.execute(trx)
  for (const table of ['report_join', 'report_entry', 'report_slip', 'report_proxy'])
    await sql`delete from ${sql.table(table)} where (county, report) in (${these})`.execute(trx)
  const { rows: keys } = await sql<FileOfOld>`
    delete from attachment where (county, report) in (${these}) returning county, id, coalesce(key, original_key) as key`.execute(trx)
  return { erased: old.length, keys }
}

export interface FileOfOld {
  readonly county: number
  readonly id: string
  readonly key: string | null
}
