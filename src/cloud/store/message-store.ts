import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import { residentFlows, todoPairs } from '../../domain/push-flow'
import type { Database } from './database'
import { firstPlaceOf } from './incident-follow-store'
import { publicPlaceOf } from './join-store'
import type { Keyset } from './report-list-store'

/** A person's messages lie with the matters that they are about. */
const everyCounty = sql`any(array(select county from county_outline) || ${cityCounty}::int)`

const pairs = sql`(${sql.join(
  todoPairs.map(([flow, status]) => sql`(message.flow = ${flow} and report.status = ${status})`),
  sql` or `,
)})`

/** Still to be done, and the latest that said so. */
const isTodo = sql<boolean>`(coalesce(${pairs}, false) and not exists (
  select from message later where later.county = message.county and later.account = message.account
    and later.about = message.about and later.flow = message.flow and (later.at, later.id) > (message.at, message.id)))`

/** Whoever joined reads the place as neighbors may know it, and of an incident the first of its places. */
const placeFor = sql<string | null>`case
  when incident.id is not null then ${firstPlaceOf}
  when report.reporter is distinct from message.account and message.flow = any(${sql.val(residentFlows)}::text[]) then ${publicPlaceOf}
  else report.place_words
end`

export const listMessages = (db: Database, account: string, { after, todosOnly, at, limit }: Wanted) =>
  db
    .selectFrom('message')
    .leftJoin('report', (join) => join.onRef('report.county', '=', 'message.county').onRef('report.id', '=', 'message.about'))
    .leftJoin('category', 'category.code', 'report.category')
    .select(['message.county', 'message.id', 'message.flow', 'message.about', 'message.at', 'message.read_at'])
    .leftJoin('incident', (join) => join.onRef('incident.county', '=', 'message.county').onRef('incident.id', '=', 'message.about'))
    .select(['report.day', 'report.sequence', 'report.due', 'category.name as category_name', 'incident.kind as incident_kind'])
    .leftJoin('booking', (join) => join.onRef('booking.county', '=', 'message.county').onRef('booking.id', '=', 'message.about'))
    .leftJoin('shop_service as offer', (join) =>
      join.onRef('offer.county', '=', 'booking.county').onRef('offer.id', '=', 'booking.service'),
    )
    .leftJoin('adviser', (join) => join.onRef('adviser.county', '=', 'booking.county').onRef('adviser.id', '=', 'booking.adviser'))
    .select(['offer.name as service_name', 'booking.starts_at as sitting_at', 'adviser.time_zone as sitting_zone'])
    .leftJoin('consultation', (join) =>
      join.onRef('consultation.county', '=', 'message.county').onRef('consultation.id', '=', 'message.about'),
    )
    .select('consultation.asked_at as consulted_at')
    .select(placeFor.as('place_words'))
    .select(isTodo.as('todo'))
    .where(sql<boolean>`message.county = ${everyCounty}`)
    .where('message.account', '=', account)
    .where('message.at', '<=', at)
    .$if(todosOnly, (query) => query.where(isTodo))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(message.at, message.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy('message.at', 'desc')
    .orderBy('message.id', 'desc')
    .limit(limit)
    .execute()

interface Wanted {
  readonly after: Keyset | undefined
  readonly todosOnly: boolean
  /** What is planned for later is not told yet. */
  readonly at: Date
  readonly limit: number
}

export type ListedMessage = Awaited<ReturnType<typeof listMessages>>[number]

/** More than this many is 99+ to whoever reads it. */
const mostCounted = 100

export const countMessages = async (db: Database, account: string, at: Date): Promise<Counts> => {
  const { rows } = await sql<Counts>`
    select
      (select count(*)::int from (
        select from message where county = ${everyCounty} and account = ${account}::uuid and read_at is null
          and at <= ${at}::timestamptz limit ${mostCounted}) unread) as unread,
      (select count(distinct message.about)::int from message
        join report on report.county = message.county and report.id = message.about
        where message.county = ${everyCounty} and message.account = ${account}::uuid
          and message.at <= ${at}::timestamptz and ${pairs}) as todos,
      (select ends_at from absence where county = ${cityCounty} and account = ${account}::uuid
          and starts_at <= ${at}::timestamptz and ends_at > ${at}::timestamptz) as "awayUntil"`.execute(db)
  return rows[0] ?? { unread: 0, todos: 0, awayUntil: null }
}

interface Counts {
  readonly unread: number
  readonly todos: number
  readonly awayUntil: Date | null
}

/** Marks one message as read, or all that came until `at`. */
export const markRead = async (
  db: Database,
  account: string,
  { message, at }: { message: { county: number; id: string } | undefined; at: Date },
): Promise<void> => {
  await db
    .updateTable('message')
    .set({ read_at: at })
    .where('account', '=', account)
    .where('read_at', 'is', null)
    .$if(message !== undefined, (query) => query.where('county', '=', message?.county ?? 0).where('id', '=', message?.id ?? ''))
    .$if(message === undefined, (query) => query.where(sql<boolean>`county = ${everyCounty}`).where('at', '<=', at))
    .execute()
}
