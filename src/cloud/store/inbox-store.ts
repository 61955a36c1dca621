import { type RawBuilder, sql } from 'kysely'
import { type InboxPart, inboxParts } from '../../domain/inbox'
import type { ReportSource } from '../../domain/report-source'
import { openStatuses, type ReportStatus } from '../../domain/report-status'
import type { Database } from './database'
import { letsIn } from './let-in'
import type { Keyset } from './report-list-store'
import { selectReports } from './report-view-store'

/** Of which place, for whom, and narrowed by what. */
export interface Inbox {
  /** The counties that the place lies in. */
  readonly counties: readonly number[]
  readonly area: string
  /** The center's own area: what one further up has taken over is no longer its own. */
  readonly own: string
  readonly account: string
  /** Where they hold roles: a matter that avoids one of these is not there. */
  readonly posts: readonly string[]
  readonly at: Date
  readonly status?: ReportStatus | undefined
  readonly category?: string | undefined
  readonly source?: ReportSource | undefined
}

interface InboxPageOf {
  readonly part: InboxPart
  readonly after: Keyset | undefined
  readonly limit: number
}

/** By the clock, what is late on top; one statement, which reads a page of each county by the index report_inbox and no more. */
export const listInboxRows = (db: Database, inbox: Inbox, { part, after, limit }: InboxPageOf) => {
  const page = sql<{ county: number; id: string; clock: Date }>`(
    select page.* from unnest(${inbox.counties}::int[]) as of_county (county) cross join lateral (
      select report.county, report.id, ${clock} as clock from report
      where report.county = of_county.county and ${inInbox(inbox)} and ${partsOf(inbox)[part]}
        ${after ? sql`and (${clock}, report.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
      order by ${clock}, report.id limit ${limit}
    ) as page
    order by page.clock, page.id limit ${limit}
  )`
  return selectReports(db)
    .innerJoin(page.as('page'), (join) => join.onRef('page.county', '=', 'report.county').onRef('page.id', '=', 'report.id'))
    .leftJoin('division', 'division.code', 'report.community')
    .select(['page.clock', 'division.name as community_name', 'report.source', 'report.is_danger', 'report.supervise_level'])
    .select(['report.call_back_count', 'report.asked', 'report.supervise_due', 'report.supervise_answered_at'])
    .orderBy('page.clock')
    .orderBy('page.id')
    .execute()
}

export type ListedInInbox = Awaited<ReturnType<typeof listInboxRows>>[number]

/** How many there are of each part, by the same conditions as the rows; all of them stand in the index report_inbox_count. */
export const countInbox = (db: Database, inbox: Inbox): Promise<Record<InboxPart, number>> => {
  const parts = partsOf(inbox)
  return db
    .selectFrom('report')
    .select(inboxParts.map((part) => sql<number>`count(*) filter (where ${parts[part]})::int`.as(part)))
    .where(sql<boolean>`report.county = any(${inbox.counties}::int[]) and ${inInbox(inbox)}`)
    .executeTakeFirstOrThrow() as Promise<Record<InboxPart, number>>
}

const clock = sql<Date>`coalesce(report.next_due, report.due)`

type Condition = RawBuilder<boolean>

const open: Condition = sql`report.status in (${sql.raw(openStatuses.map((status) => `'${status}'`).join(', '))})`

/** As the index has it, so that it serves. */
const inInbox = (inbox: Inbox): Condition => {
  const { area, own, status, category, source } = inbox
  const conditions = [
    sql`(${open} or report.exemption in ('asked', 'supported'))`,
    isCity(area) ? undefined : sql`report.community >= ${area} and report.community < ${String(Number(area) + 1)}`,
    isCity(own) ? undefined : sql`(report.center is null or report.center like ${`${own}%`})`,
    letsIn(inbox),
    status && sql`report.status = ${status}`,
    category && sql`report.category like ${`${category}%`}`,
    source && sql`report.source = ${source}`,
  ]
  return sql`${sql.join(
    conditions.filter((each) => each !== undefined),
    sql` and `,
  )}`
}

const isCity = (area: string) => /^\d{4}00$/.test(area)

const partsOf = ({ account, at }: Inbox): Readonly<Record<InboxPart, Condition>> => {
  // Whoever left no account is rung at once: nobody can answer on a phone. Who did the work is not the one who asks how it went.
  const callBack: Condition = sql`(report.status = 'confirming' and (report.reporter is null or report.confirm_due < ${at}::timestamptz)
    and report.handler is distinct from ${account}::uuid)`
  // 补批: an emergency to which nobody in charge has agreed yet waits for a yes as well.
  const toApprove: Condition = sql`(report.asked is not null or report.whistle_due is not null)`
  return {
    waiting: sql`(report.status in ('accepted', 'returned', 'done') or ${toApprove} or ${callBack})`,
    toAccept: sql`report.status in ('submitted', 'verifying')`,
    approval: toApprove,
    callBack,
    appeals: sql`report.exemption in ('asked', 'supported')`,
    overdue: sql`(${open} and report.status not in ('confirming', 'suspended') and ${clock} < ${at}::timestamptz)`,
    supervised: sql`(${open} and report.supervise_level > 0)`,
    mine: sql`(${open} and ${account}::text = any(report.center_hands))`,
    open,
  }
}
