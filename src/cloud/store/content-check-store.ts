import { sql } from 'kysely'
import { type CheckState, type JudgeReason, publicStates, waitingStates } from '../../domain/content-check'
import type { Database } from './database'
import type { ContentCheckTable } from './tables/content-check'

type CheckKey = Pick<ContentCheckTable, 'county' | 'id'>

export interface NewCheck extends CheckKey {
  readonly report: string
  readonly kind: ContentCheckTable['kind']
  readonly target: string
  readonly author: string
  readonly at: Date
}

/** Written with what they are about; the same thing is never checked twice. */
export const insertChecks = async (trx: Database, checks: readonly NewCheck[]): Promise<void> => {
  if (checks.length === 0) return
  await trx
    .insertInto('content_check')
    .values(checks.map(({ at, ...check }) => ({ ...check, state: 'pending' as const, created_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A check that waits for WeChat, with the words or the file that it is about. */
export const findWaitingCheck = (db: Database, { county, id }: CheckKey) =>
  db
    .selectFrom('content_check as check')
    .leftJoin('report', (join) => join.onRef('report.county', '=', 'check.county').onRef('report.id', '=', 'check.report'))
    .leftJoin('report_event as event', (join) =>
      join.onRef('event.county', '=', 'check.county').onRef('event.report', '=', 'check.report').onRef('event.id', '=', 'check.target'),
    )
    .leftJoin('attachment', (join) => join.onRef('attachment.county', '=', 'check.county').onRef('attachment.id', '=', 'check.target'))
    .select(['check.county', 'check.id', 'check.author', 'check.kind', 'check.state', 'check.created_at'])
    .select(sql<string | null>`case event.action when 'submit' then report.words else event.words end`.as('words'))
    .select(['attachment.kind as media', 'attachment.key', 'attachment.mime', 'attachment.state as media_state'])
    .where('check.county', '=', county)
    .where('check.id', '=', id)
    .where('check.state', 'in', ['pending', 'asked'])
    .executeTakeFirst()

export const setAsked = (trx: Database, { county, id }: CheckKey, traceId: string) =>
  trx
    .updateTable('content_check')
    .set({ state: 'asked', trace_id: traceId })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .execute()

export interface Answered {
  readonly state: CheckState
  readonly why: JudgeReason | null
  readonly label?: number | undefined
  readonly traceId?: string | undefined
  readonly at: Date
}

/** Once; what a person has judged is never judged anew by a machine. */
export const setAnswered = (db: Database, { county, id }: CheckKey, { state, why, label, traceId, at }: Answered) =>
  db
    .updateTable('content_check')
    .set({ state, why, answered_at: at, ...(label !== undefined && { label }), ...(traceId !== undefined && { trace_id: traceId }) })
    .where('county', '=', county)
    .where('id', '=', id)
    .where('state', 'in', ['pending', 'asked'])
    .execute()

/** Nothing is left to check where the file was no photo after all. */
export const deleteCheck = (db: Database, { county, id }: CheckKey) =>
  db.deleteFrom('content_check').where('county', '=', county).where('id', '=', id).execute()

export const findCheckByTrace = (db: Database, traceId: string) =>
  db.selectFrom('content_check').select(['county', 'id', 'state']).where('trace_id', '=', traceId).executeTakeFirst()

/** Which of these events and attachments may stand on a page that anybody reads: only what was checked and passed. */
export const listPublicTargets = async (db: Database, county: number, targets: readonly string[]): Promise<string[]> => {
  const rows = await db
    .selectFrom('content_check')
    .select('target')
    .where('county', '=', county)
    .where('target', 'in', targets)
    .where('state', 'in', publicStates)
    .execute()
  return rows.map(({ target }) => target)
}

/** A person's own matters lie wherever they reported them. */
export const listCountiesOfChecks = async (db: Database, author: string): Promise<number[]> => {
  const rows = await db
    .selectFrom('content_check')
    .select('county')
    .distinct()
    .where('county', 'in', (eb) => eb.selectFrom('county_outline').select('county'))
    .where('author', '=', author)
    .execute()
  return rows.map(({ county }) => county)
}

/** What was ever checked of this person's, in one county; without its check a waiting photo would be shown to people unseen. */
export const deleteChecksOf = async (db: Database, county: number, author: string): Promise<void> => {
  await db
    .deleteFrom('content_check')
    .where('county', '=', county)
    .where('author', '=', author)
    .where((eb) => eb.or([eb('kind', '=', 'text'), eb('state', 'not in', waitingStates)]))
    .execute()
}
