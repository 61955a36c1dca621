import { type RawBuilder, sql } from 'kysely'
import { openServer } from '../../../src/cloud/store/database'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import { seedCity } from '../../../src/cloud/store/seed/city'

/** Reports that wait for hands: as many in a city of one year as in a city of ten. */
const openReports = 4_000
/** People who report, and people who work a grid each; neither grows with the years. */
const reporters = 4_000
const cityEnd = '2026-11-23T01:00:00Z'
/** A hundred thousand a year. */
const secondsApart = 315

/** The same city after as many years as its reports take: same people, same grids, ten times the time. */
export const makeCity = async (url: string, reports: number) => {
  const db = openServer(url, 2)
  await migrate(db)
  await seedCity(db)
  const run = (statement: RawBuilder<unknown>) => statement.execute(db)
  await run(sql`
    insert into account (county, id, name, phone, created_at)
    select 340400, ${accountId(sql`n`)}, null, null, now() from generate_series(1, ${sql.lit(reporters)}) as n`)
  await run(sql`create table numbered_grid as select row_number() over (order by code) - 1 as turn, county, code, community from grid`)
  // What is written here is whole by its making; a million look-ups of what is known to be there would only take time.
  await db.connection().execute(async (connection) => {
    await sql`set session_replication_role = replica`.execute(connection)
    await insertReports(reports).execute(connection)
    await insertEvents.execute(connection)
    await sql`set session_replication_role = origin`.execute(connection)
  })
  await run(sql`vacuum analyze`)
  return db
}

/** Account n, as the rows below name it. */
export const accountId = (n: RawBuilder<unknown>) => sql`('00000000-0000-7000-8000-' || lpad((${n})::text, 12, '0'))::uuid`

/** A UUIDv7 of this moment and number: ids grow with time, as real ones do. */
const idAt = (at: RawBuilder<unknown>, n: RawBuilder<unknown>) => sql`
  (lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(${n} % 4096), 3, '0')
    || '8' || lpad(to_hex(${n}), 15, '0'))::uuid`

/** The reporters' and the grids' turns are prime to each other, so that nobody reports from one grid alone. */
const insertReports = (reports: number) => sql`
  insert into report (
    county, id, day, sequence, status, revision, reporter, words, name_shown, place_words, community, grid, holder,
    submitted_at, accept_due, due, due_provisional, accepted_at, contacted_at, finished_at, closed_at, result, process
  )
  select grid.county, ${idAt(sql`at`, sql`n`)}, at::date, n, status, case status when 'closed' then 5 else 1 end,
    ${accountId(sql`n % ${sql.lit(reporters)} + 1`)}, '三栋门口的路灯不亮，晚上老人出门看不见台阶', false, '测试小区三栋',
    grid.community, grid.code, null, at, at + interval '1 day', at + interval '14 days', false,
    done, done, done, done, case status when 'closed' then 'solved' end, case status when 'closed' then 'good' end
  from (
    select n, timestamptz ${sql.lit(cityEnd)} - make_interval(secs => (${sql.lit(reports)} - n) * ${sql.lit(secondsApart)}::float8) as at,
      case when n <= ${sql.lit(reports - openReports)} then 'closed' when n % 10 = 0 then 'returned' else 'submitted' end as status
    from generate_series(1, ${sql.lit(reports)}) as n
  ) as given
  cross join lateral (select case status when 'closed' then at + interval '3 days' end as done) as ends
  join numbered_grid as grid on grid.turn = given.n * 7 % 5001`

/** Filed by its reporter; and where it is closed, accepted, contacted, finished and confirmed. */
const insertEvents = sql`
  insert into report_event (county, report, id, revision, action, actor, actor_role, at, words, shown)
  select county, report.id, ${idAt(sql`submitted_at + make_interval(hours => step)`, sql`sequence::bigint * 8 + step`)}, step,
    action, case action when 'submit' then reporter when 'confirm' then reporter
      else ${accountId(sql`(sequence + 17) % ${sql.lit(reporters)} + 1`)} end,
    case action when 'submit' then 'resident' when 'confirm' then 'resident' else 'gridWorker' end,
    submitted_at + make_interval(hours => step), null, true
  from report
  cross join lateral unnest(case status when 'closed' then array['submit', 'accept', 'contact', 'finish', 'confirm'] else array['submit'] end)
    with ordinality as steps (action, step_number)
  cross join lateral (select step_number::int as step) as number`
