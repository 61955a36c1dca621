import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { ReportEvent } from '../../domain/report-action'
import { type StepReason, type SuspendReason, voidReasons } from '../../domain/report-reason'
import type { Actor } from '../../domain/role'
import type { Database } from './database'
import type { EventFacts } from './tables/report'

export interface NewReportEvent {
  readonly county: number
  readonly report: string
  readonly id: string
  readonly revision: number
  readonly action: ReportEvent
  readonly actor: string | null
  readonly actorRole: Actor
  readonly at: Date
  readonly words: string | null
  readonly shown: boolean
  readonly reason: StepReason | SuspendReason | null
  readonly attachments: readonly string[]
  readonly conditions?: readonly string[] | undefined
  readonly due?: Date | undefined
  readonly until?: Date | undefined
  readonly facts?: EventFacts | undefined
}

export const insertReportEvents = async (db: Database, events: readonly NewReportEvent[]): Promise<void> => {
  await insertEvents(db, events).execute()
  await keepCenterHands(db, events)
}

/** Written once, however often it is sent. */
export const insertReportEventOnce = async (db: Database, event: NewReportEvent): Promise<void> => {
  await insertEvents(db, [event])
    .onConflict((conflict) => conflict.columns(['county', 'report', 'id']).doNothing())
    .execute()
  await keepCenterHands(db, [event])
}

/** 我经手的: written with the matter when somebody of a center first does anything to it, and never again. */
const keepCenterHands = async (db: Database, events: readonly NewReportEvent[]): Promise<void> => {
  const byCenter = events.filter(({ actorRole }) => actorRole === 'dispatcher' || actorRole === 'supervisor')
  for (const { county, report, actor } of new Map(byCenter.map((event) => [`${event.report} ${event.actor}`, event])).values())
    await sql`
      update report set center_hands = center_hands || ${actor}::text
      where county = ${county} and id = ${report} and ${actor}::text is not null and not ${actor}::text = any(center_hands)`.execute(db)
}

const insertEvents = (db: Database, events: readonly NewReportEvent[]) =>
  db.insertInto('report_event').values(
    events.map(({ actorRole, attachments, conditions, due, until, facts, ...event }) => ({
      ...event,
      actor_role: actorRole,
      attachments: JSON.stringify(attachments),
      conditions: conditions ? JSON.stringify(conditions) : null,
      due: due ?? null,
      until: until ?? null,
      facts: facts ? JSON.stringify(facts) : null,
    })),
  )

/** Which of these steps were taken already: a lost answer is asked for again with the same ids. */
export const findReportEvents = async (db: Database, county: number, report: string, ids: readonly string[]) =>
  db
    .selectFrom('report_event')
    .select(['id', 'actor', 'actor_role'])
    .where('county', '=', county)
    .where('report', '=', report)
    .where('id', 'in', ids)
    .execute()

/** The timeline from its beginning, with the sealed names of who acted. */
export const listReportEvents = (db: Database, county: number, report: string) =>
  db
    .selectFrom('report_event as event')
    .leftJoin('account as actor', (join) => join.on('actor.county', '=', cityCounty).onRef('actor.id', '=', 'event.actor'))
    .select([
      'event.id',
      'event.action',
      'event.actor',
      'event.actor_role',
      'event.at',
      'event.words',
      'event.shown',
      'event.reason',
      'event.attachments',
      'event.conditions',
      'event.due',
      'event.until',
      'event.facts',
    ])
    .select('actor.name as actor_name')
    .where('event.county', '=', county)
    .where('event.report', '=', report)
    .orderBy('event.revision')
    .orderBy('event.at')
    .execute()

export type ListedReportEvent = Awaited<ReturnType<typeof listReportEvents>>[number]

/** 作废: why it was last asked for. */
export const findWhyVoid = async (trx: Database, { county, id }: { county: number; id: string }): Promise<StepReason | undefined> => {
  const asked = trx.selectFrom('report_event').select('reason').where('county', '=', county).where('report', '=', id)
  const last = await asked.where('action', '=', 'askToVoid').orderBy('revision', 'desc').limit(1).executeTakeFirst()
  return voidReasons.find((reason) => reason === last?.reason)
}
