import { sql } from 'kysely'
import type { Database } from './database'
import { type Looking, letsIn } from './let-in'
import type { Keyset } from './report-list-store'

/** 死信 of the matters within these areas, by the beginnings of their codes, the latest first. */
export const listDeadLetters = (
  db: Database,
  { areas, ...looking }: Looking & { readonly areas: readonly string[] },
  after: Keyset | undefined,
  limit: number,
) =>
  selectLetters(db)
    .where(sql<boolean>`outbox.county = any(array(select county from county_outline))`)
    .where(letsIn(looking))
    .where((eb) => eb.or(areas.map((area) => eb('report.community', 'like', `${area}%`))))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(outbox.failed_at, outbox.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('outbox.failed_at', 'desc')
    .orderBy('outbox.id', 'desc')
    .limit(limit)
    .execute()

export type DeadLetter = Awaited<ReturnType<typeof listDeadLetters>>[number]

export const findDeadLetter = (db: Database, county: number, id: string) =>
  selectLetters(db).where('outbox.county', '=', county).where('outbox.id', '=', id).executeTakeFirst()

const selectLetters = (db: Database) =>
  db
    .selectFrom('outbox')
    .innerJoin('report', (join) => join.onRef('report.county', '=', 'outbox.county').onRef('report.id', '=', 'outbox.about'))
    .select(['outbox.county', 'outbox.id', 'outbox.about', 'outbox.attempts', 'outbox.last_error', 'outbox.payload', 'outbox.failed_at'])
    .select(['report.day', 'report.sequence', 'report.community', 'report.grid', 'report.reporter', 'report.avoids', 'report.barred'])
    .where('outbox.kind', '=', 'push')
    .where('outbox.failed_at', 'is not', null)

/** Offered again as if it were new, and marked as asked for by a person; one that went out or was taken up meanwhile stays as it is. */
export const reviveLetter = (db: Database, { county, id, at }: { county: number; id: string; at: Date }) =>
  db
    .updateTable('outbox')
    .set({ failed_at: null, attempts: 0, available_at: at, payload: sql`payload || '{"again": true}'` })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('failed_at', 'is not', null)
    .execute()
