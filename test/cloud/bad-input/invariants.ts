import { sql } from 'kysely'
import type { Database } from '../../../src/cloud/store/database'
import { eachOf } from '../../../src/domain/lifecycle'
import { reportLifecycle } from '../../../src/domain/report'
import { type ReportAction, type Request, reportActions } from '../../../src/domain/report-action'
import type { ReportGuard } from '../../../src/domain/report-guards'
import { firstStatus, type ReportStatus } from '../../../src/domain/report-status'
import type { Actor } from '../../../src/domain/role'

/** What must hold of these counties whatever was sent: nothing is written half. Answers what does not. */
export const brokenInvariants = async (db: Database, counties: readonly number[]): Promise<string[]> => [
  ...(await historiesThatDoNotAddUp(db, counties)),
  ...(await rowsWhere(db, counties, 'an attachment of a report that its owner has no part in', foreignAttachments)),
  ...(await rowsWhere(db, counties, 'an event with a photo that is not its report’s', lostPhotos)),
  ...(await rowsWhere(db, counties, 'a push about nothing', pushesAboutNothing)),
  ...(await rowsWhere(db, counties, 'a consultation with more or fewer responsible than it says', heldOtherwise)),
  ...(await rowsWhere(db, counties, 'somebody who reads a consultation that is not theirs', strangeReaders)),
  ...(await rowsWhere(db, counties, 'a consultation without its question, or whose history does not add up', unasked)),
  ...(await rowsWhere(db, counties, 'a file of a consultation that nobody sent along', lostFiles)),
  ...(await rowsWhere(db, counties, 'a report in another county than its community', misplaced)),
]

const foreignAttachments = sql`
  select a.id from attachment a where a.county = any($counties) and a.report is not null and not exists (
    select from report_event e where e.county = a.county and e.report = a.report and e.actor = a.owner)`
const lostPhotos = sql`
  select e.id from report_event e cross join lateral jsonb_array_elements_text(e.attachments) as photo
  where e.county = any($counties) and not exists (
    select from attachment a where a.county = e.county and a.id = photo::uuid and a.report = e.report)`
const pushesAboutNothing = sql`
  select o.id from outbox o where o.county = any($counties) and o.kind = 'push'
    and not exists (select from report r where r.county = o.county and r.id = o.about)
    and not exists (select from incident i where i.county = o.county and i.id = o.about)
    and not exists (select from booking b where b.county = o.county and b.id = o.about)
    and not exists (select from booking_wait w where w.county = o.county and w.id = o.about)
    and not exists (select from consultation c where c.county = o.county and c.id = o.about)
    and not exists (select from protection_request p where p.county = o.county and p.id = o.about)`
const misplaced = sql`select r.id from report r where r.county = any($counties) and left(r.community, 6) <> r.county::text`

const heldOtherwise = sql`
  select c.id from consultation c left join consultation_hold h on h.county = c.county and h.consultation = c.id and h.until is null
  where c.county = any($counties) and c.adviser_account is distinct from h.account`
const strangeReaders = sql`
  select c.id from consultation c join closed_access a on a.county = c.county and a.kind = 'consultation' and a.subject = c.id
  where c.county = any($counties) and not c.is_told_up and a.account is distinct from c.owner and a.account is distinct from c.proxy
    and not (c.is_open and a.account is not distinct from c.adviser_account)`
const unasked = sql`
  select c.id from consultation c where c.county = any($counties) and (
    (c.status <> 'withdrawn' and not exists (
      select from consultation_message m where m.county = c.county and m.consultation = c.id and m.kind = 'question'))
    or (select count(*) from consultation_event e where e.county = c.county and e.consultation = c.id) <> c.revision + 1)`
const lostFiles = sql`
  select a.id from attachment a where a.county = any($counties) and a.consultation is not null and not exists (
    select from consultation_message m where m.county = a.county and m.consultation = a.consultation and m.attachments @> jsonb_build_array(a.id::text))`

type Query = typeof misplaced

const rowsWhere = async (db: Database, counties: readonly number[], what: string, query: Query): Promise<string[]> => {
  const compiled = query.compile(db)
  const text = compiled.sql.replaceAll('$counties', `array[${counties.join(', ')}]`)
  const { rows } = await sql.raw<{ id: string }>(text).execute(db)
  return rows.map(({ id }) => `${what}: ${id}`)
}

const isAction = (word: string): word is ReportAction => (reportActions as readonly string[]).includes(word)

/** A report stands where its events lead, from one filing on, and its revision is the last one's. */
const historiesThatDoNotAddUp = async (db: Database, counties: readonly number[]): Promise<string[]> => {
  const reports = await db
    .selectFrom('report')
    .select(['county', 'id', 'status', 'revision', 'reopen_count'])
    .where('county', 'in', [...counties])
    .execute()
  const events = await db
    .selectFrom('report_event')
    .select(['county', 'report', 'action', 'actor_role', 'revision'])
    .where('county', 'in', [...counties])
    .orderBy('revision')
    .execute()
  return reports.flatMap(({ county, id, status, revision }) => {
    const own = events.filter((event) => event.county === county && event.report === id)
    const filings = own.filter(({ action }) => action === 'submit').length
    const last = Math.max(0, ...own.map((event) => event.revision))
    const ends = beginnings.flatMap((begun) =>
      own.reduce(follow, [{ status: begun, reopenCount: 0, asked: null }]).map(({ status }) => status),
    )
    return filings === 1 && last === revision && ends.includes(status)
      ? []
      : [`report ${id}: ${filings} filings, revision ${revision} after ${last}, ${status} instead of ${ends}`]
  })
}

/** With a grid that somebody works, and without. */
const beginnings = [firstStatus('a grid'), firstStatus(null)]

/** Where a matter may stand after so many of its events, and what its history tells of it. */
interface Led {
  readonly status: ReportStatus
  readonly previous?: ReportStatus
  readonly reopenCount: number
  readonly asked: Request | null
}

const askedBy: { readonly [Taken in ReportAction]?: Request } = { askToExtend: 'extend', askToSuspend: 'suspend', askToVoid: 'void' }
const answers: readonly ReportAction[] = ['extend', 'suspend', 'void', 'decline']
const disputes: readonly ReportAction[] = ['dispute', 'disputeAgain', 'callBackDisputed', 'reopen']

/** What a history alone tells; in whose hands it was, and how long it waited, it does not. */
const told: readonly ReportGuard[] = ['firstDispute', 'nothingAsked', 'askedToExtend', 'askedToSuspend', 'askedToVoid', 'askedForSomething']

/** Every way by which this role may have taken the action from there. */
const follow = (leds: readonly Led[], { action, actor_role: role }: { action: string; actor_role: Actor }): readonly Led[] => {
  if (!isAction(action)) return leds
  return leds.flatMap((led) =>
    eachOf(reportLifecycle.steps[led.status][action])
      .filter(
        ({ by, when }) => by.includes(role) && eachOf(when).every((guard) => !told.includes(guard) || reportLifecycle.guards[guard](led)),
      )
      .map(({ to }) => after(led, action, to)),
  )
}

const after = (led: Led, action: ReportAction, to: ReportStatus | 'same' | 'previous'): Led => {
  const status = to === 'same' ? led.status : to === 'previous' ? (led.previous ?? led.status) : to
  const isAnswered = status !== led.status || answers.includes(action)
  return {
    status,
    ...(action === 'merge' && { previous: led.status === 'suspended' ? ('handling' as const) : led.status }),
    reopenCount: led.reopenCount + Number(disputes.includes(action)),
    asked: askedBy[action] ?? (isAnswered ? null : led.asked),
  }
}
