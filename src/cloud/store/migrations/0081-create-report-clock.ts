import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 时钟 and 时间账: every clock of a matter as it ran, and in whose hands the matter was from when to when. */
export const createReportClock: Migration = {
  up: async (db: Kysely<unknown>) => {
    // First, before anything refers to it: whoever takes the lesser lock and then the greater is in somebody's way.
    await sql`alter table report add column confirm_due timestamptz, add column asked_share text`.execute(db)
    await sql`
      create table report_clock (
        county int not null,
        report uuid not null,
        id uuid not null,
        kind text not null,
        going text not null check (going in ('runs', 'stands', 'unheeded', 'ended')),
        hands_kind text not null,
        hands uuid,
        started_at timestamptz not null,
        limit_kind text not null,
        course jsonb not null,
        due timestamptz not null,
        provisional boolean not null,
        warn_at timestamptz not null,
        ended_at timestamptz,
        warned_at timestamptz,
        overdue_at timestamptz,
        calendar int not null,
        primary key (county, report, id),
        foreign key (county, report) references report (county, id),
        check ((going = 'ended') = (ended_at is not null))
      )`.execute(db)
    // What the clock itself looks for, so that a look costs the same however many matters there are.
    await sql`create index report_clock_to_warn on report_clock (county, warn_at) where going = 'runs' and warned_at is null and overdue_at is null`.execute(
      db,
    )
    await sql`create index report_clock_to_mark on report_clock (county, due) where going = 'runs' and overdue_at is null`.execute(db)
    await sql`create index report_clock_to_reckon on report_clock (county, calendar, due) where going <> 'ended'`.execute(db)
    await sql`
      create table report_leg (
        county int not null,
        report uuid not null,
        id uuid not null,
        hands_kind text not null,
        hands uuid,
        given_by uuid,
        started_at timestamptz not null,
        ended_at timestamptz,
        charged_kind text,
        charged uuid,
        primary key (county, report, id),
        foreign key (county, report) references report (county, id)
      )`.execute(db)
    await sql`create unique index report_leg_one_open on report_leg (county, report) where ended_at is null`.execute(db)
    await takeOver(db)
  },
}

/** Matters that were under way keep their due times; the course of those that were never moved is known. */
const takeOver = async (db: Kysely<unknown>) => {
  await sql`
    update report set confirm_due = ((finished_at at time zone 'Asia/Shanghai')::date + 4)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond'
    where status = 'confirming' and finished_at is not null`.execute(db)
  await sql`
    insert into report_clock (county, report, id, kind, going, hands_kind, started_at, limit_kind, course, due, provisional, warn_at, calendar)
    select r.county, r.id, gen_random_uuid(), 'promise', case r.status when 'suspended' then 'stands' else 'runs' end, 'resident', r.submitted_at,
      coalesce(c.limit_kind, 'workdays'),
      jsonb_build_object(
        'limit', jsonb_build_object('kind', coalesce(c.limit_kind, 'workdays'), 'amount', coalesce(c.limit_amount, 10)),
        'turns', '[]'::jsonb
      ) || case when r.extend_count + r.suspend_count + r.reopen_count = 0 then '{}'::jsonb
        else jsonb_build_object('knownDueMs', (extract(epoch from r.due) * 1000)::bigint) end,
      r.due, r.due_provisional, r.due, 0
    from report r left join category c on c.code = r.category
    where r.closed_at is null and r.status not in ('confirming', 'withdrawn')`.execute(db)
  await sql`
    insert into report_clock (county, report, id, kind, going, hands_kind, hands, started_at, limit_kind, course, due, provisional, warn_at, calendar)
    select county, id, gen_random_uuid(), 'accept', 'runs', 'gridWorker', holder, submitted_at, 'workHours',
      jsonb_build_object('limit', '{"kind": "workHours", "amount": 2}'::jsonb, 'turns', '[]'::jsonb,
        'knownDueMs', (extract(epoch from accept_due) * 1000)::bigint), accept_due, false, accept_due, 0
    from report where status = 'submitted'`.execute(db)
  await sql`
    insert into report_leg (county, report, id, hands_kind, hands, started_at)
    select county, id, gen_random_uuid(),
      case when status = 'confirming' then 'resident' when holder is null then 'center' else 'gridWorker' end, holder, coalesce(accepted_at, submitted_at)
    from report where closed_at is null and status not in ('suspended', 'withdrawn')`.execute(db)
}
