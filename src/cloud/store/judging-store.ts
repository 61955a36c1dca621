import { sql } from 'kysely'
import type { CheckState } from '../../domain/content-check'
import type { Database } from './database'
import { type Looking, letsIn } from './let-in'
import type { Keyset } from './report-list-store'

interface Judging extends Looking {
  readonly county: number
  readonly areas: readonly string[]
}

/** 待人工看一看: what waits for a person of these areas, the oldest first. */
export const listToJudge = (db: Database, { county, areas, ...looking }: Judging, after: Keyset | undefined, limit: number) =>
  db
    .selectFrom('content_check as check')
    .innerJoin('report', (join) => join.onRef('report.county', '=', 'check.county').onRef('report.id', '=', 'check.report'))
    .leftJoin('report_event as event', (join) =>
      join.onRef('event.county', '=', 'check.county').onRef('event.report', '=', 'check.report').onRef('event.id', '=', 'check.target'),
    )
    .leftJoin('attachment', (join) => join.onRef('attachment.county', '=', 'check.county').onRef('attachment.id', '=', 'check.target'))
    .select(['check.county', 'check.id', 'check.kind', 'check.why', 'check.label', 'check.target', 'check.created_at'])
    .select(['report.id as report', 'report.day', 'report.sequence', 'attachment.kind as media', 'attachment.state as media_state'])
    .select(sql<string | null>`case event.action when 'submit' then report.words else event.words end`.as('words'))
    .where('check.county', '=', county)
    .where('check.state', '=', 'toJudge')
    .where(letsIn(looking))
    .where((eb) => eb.or(areas.map((area) => eb('report.community', 'like', `${area}%`))))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`("check".created_at, "check".id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('check.created_at')
    .orderBy('check.id')
    .limit(limit)
    .execute()

/** Locked until the transaction ends, with what decides whose it is to judge. */
export const lockCheck = (trx: Database, county: number, id: string) =>
  trx
    .selectFrom('content_check as check')
    .innerJoin('report', (join) => join.onRef('report.county', '=', 'check.county').onRef('report.id', '=', 'check.report'))
    .select([
      'check.county',
      'check.id',
      'check.state',
      'report.reporter',
      'report.community',
      'report.grid',
      'report.holder',
      'report.avoids',
      'report.barred',
    ])
    .where('check.county', '=', county)
    .where('check.id', '=', id)
    .forUpdate('check')
    .executeTakeFirst()

export interface Judged {
  readonly state: CheckState
  readonly by: string
  readonly at: Date
  readonly words: string
}

export const setJudged = (trx: Database, { county, id }: { county: number; id: string }, { state, by, at, words }: Judged) =>
  trx
    .updateTable('content_check')
    .set({ state, judged_by: by, judged_at: at, judged_words: words })
    .where('county', '=', county)
    .where('id', '=', id)
    .execute()
