import { type RawBuilder, sql } from 'kysely'
import { accountId, idAt, people } from './numbered'

const worker = accountId(sql`(sequence + 17) % ${sql.lit(people)} + 1`)

/** Where what is said to be done goes on from one hand to the next. */
const steps = sql`
  case when status = 'closed' and unit is not null
      then array['submit', 'accept', 'dispatch', 'sign', 'contact', 'note', 'finish', 'confirm']
    when status = 'closed' then array['submit', 'accept', 'contact', 'finish', 'confirm']
    when status = 'submitted' then array['submit'] else array['submit', 'accept'] end`

const events = sql`
  insert into report_event (county, report, id, revision, action, actor, actor_role, at, words, shown)
  select county, report.id, ${idAt(sql`submitted_at + make_interval(hours => step)`, sql`sequence::bigint * 16 + step`)}, step, action,
    case when action in ('submit', 'confirm') then reporter else ${worker} end,
    case when action in ('submit', 'confirm') then 'resident' when action in ('sign', 'note') then 'officer' else 'gridWorker' end,
    submitted_at + make_interval(hours => step), null, true
  from report cross join lateral unnest(${steps}) with ordinality as steps (action, step_number)
  cross join lateral (select step_number::int as step) as number`

const clockKinds = sql`
  case when status = 'closed' and unit is not null then array['promise', 'accept', 'dispatch', 'sign', 'contact', 'handle', 'confirm']
    when status = 'closed' then array['promise', 'accept', 'contact', 'handle', 'confirm']
    when status = 'submitted' then array['promise', 'accept'] else array['promise', 'handle'] end`

/** Every one with its course, as the program keeps them. */
const clocks = sql`
  insert into report_clock (county, report, id, kind, going, hands_kind, hands, started_at, limit_kind, course, due, provisional, warn_at,
    ended_at, calendar)
  select county, id, gen_random_uuid(), clock.kind, case when closed_at is null then 'runs' else 'ended' end,
    case clock.kind when 'promise' then 'resident' when 'confirm' then 'resident' else 'gridWorker' end, null, submitted_at, 'workHours',
    '{"limit": {"kind": "workHours", "amount": 2}, "turns": []}', due, false, due - interval '3 days', closed_at, 1
  from report cross join lateral unnest(${clockKinds}) as clock (kind)`

const legs = sql`
  insert into report_leg (county, report, id, hands_kind, hands, started_at, ended_at)
  select county, report.id, gen_random_uuid(), hands_kind, case hands_kind when 'unit' then unit when 'gridWorker' then ${worker} end,
    submitted_at + make_interval(hours => step), case when closed_at is not null then submitted_at + make_interval(hours => step + 1) end
  from report
  cross join lateral unnest(case when closed_at is null then array['gridWorker'] when unit is null then array['gridWorker', 'resident']
    else array['gridWorker', 'center', 'unit', 'resident'] end) with ordinality as legs (hands_kind, step_number)
  cross join lateral (select step_number::int as step) as number`

const units = sql`
  insert into report_unit (county, report, unit, part, state, called_at, ended_at)
  select county, id, unit, 'lead', case when closed_at is null then 'called' else 'done' end, dispatched_at, closed_at
  from report where unit is not null`

const joins = sql`
  insert into report_join (county, report, account, joined_at)
  select county, id, ${accountId(sql`(sequence + 29) % ${sql.lit(people)} + 1`)}, submitted_at + interval '1 hour' from report where join_count > 0`

/** Whoever reported it and whoever joined say each for themselves how it went. */
const ratings = sql`
  insert into report_rating (county, report, account, round, result, process, at)
  select county, id, reporter, 0, 'solved', 'good', closed_at from report where closed_at is not null
  union all
  select county, report, account, 0, 'solved', 'fair', joined_at + interval '3 days' from report_join`

const photos = sql`
  insert into attachment (county, id, owner, kind, state, report, purpose, original_key, key, mime, bytes, width, height, sha256, created_at)
  select county, gen_random_uuid(), reporter, 'photo', 'ready', id, 'report', null, 'attachments/' || id, 'image/jpeg', 200000, 1600, 1200,
    repeat('0', 64), submitted_at
  from report where sequence % 3 = 0`

/** What a report of real life brings along, in the order in which it refers to each other. */
export const insertWork: readonly RawBuilder<unknown>[] = [events, clocks, legs, units, joins, ratings, photos]
