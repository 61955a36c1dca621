import { type RawBuilder, sql } from 'kysely'
import { accountId, idAt, people } from './numbered'

/** Reports that wait for hands: as many in a city of two years as in a city of twenty. */
const openReports = 4_000
export const cityEnd = '2026-11-23T01:00:00Z'
/** A hundred thousand a year. */
const secondsApart = 315
/** Every tenth report comes from one of ten grids, so that each of these has fifty times what a grid has in the mean. */
const [busyShare, busyGrids] = [10, 10]
const busyTurn = (one: RawBuilder<unknown>) => sql`(${one} % ${sql.lit(busyGrids)}) * 497 + 3`
const turn = sql`case when age % ${sql.lit(busyShare)} = 3 then ${busyTurn(sql`age / ${sql.lit(busyShare)}`)} else age * 7 % 5001 end`

/** The turns of those ten, and of as many others as are asked for. */
export const someTurns = (others: number) => sql<{ turn: number }>`
  select ${busyTurn(sql`n`)} as turn from generate_series(0, ${sql.lit(busyGrids - 1)}) as n
  union select n * 311 + 7 from generate_series(0, ${sql.lit(others - 1)}) as n`

/**
 * Everything about a report goes by how many came after it, so that the small city is the last years of the large one. The reporters', the
 * kinds' and the grids' turns are prime to each other, so that nobody reports from one grid or of one kind alone.
 */
export const insertReports = (reports: number) => sql`
  insert into report (
    county, id, day, sequence, status, revision, reporter, category, is_private, words, name_shown, place_words, place_point, community, grid,
    holder, unit, submitted_at, accept_due, due, due_provisional, accepted_at, contacted_at, dispatched_at, finished_at, confirm_due,
    closed_at, result, process, join_count
  )
  select grid.county, ${idAt(sql`at`, sql`age`)}, at::date, age, status,
    case status when 'submitted' then 1 when 'closed' then case when by_unit then 8 else 5 end else 2 end,
    ${accountId(sql`age % ${sql.lit(people)} + 1`)}, category.code, category.is_private, '三栋门口的路灯不亮，晚上老人出门看不见台阶', false,
    '测试小区三栋', grid.center + point((age % 41 - 20) * 0.00002, (age % 37 - 18) * 0.00002), grid.community, grid.code,
    case when status = 'handling' then ${accountId(sql`(age + 17) % ${sql.lit(people)} + 1`)} end,
    case when status = 'dispatched' or status = 'closed' and by_unit then ${accountId(sql`grid.county`)} end,
    at, at + interval '1 day', at + interval '14 days', false,
    case when status not in ('submitted', 'returned') then at + interval '1 hour' end, done,
    case when status = 'dispatched' or status = 'closed' and by_unit then at + interval '2 hours' end,
    case when status = 'confirming' then at + interval '3 days' else done end,
    case when status = 'confirming' then at + interval '6 days' end, done,
    case status when 'closed' then 'solved' end, case status when 'closed' then 'good' end, (age % 20 = 0)::int
  from (
    select age, timestamptz ${sql.lit(cityEnd)} - make_interval(secs => age * ${sql.lit(secondsApart)}::float8) as at, age % 4 = 0 as by_unit,
      case when age >= ${sql.lit(openReports)} then 'closed'
        else (array['submitted', 'submitted', 'handling', 'returned', 'accepted', 'dispatched', 'confirming'])[age % 7 + 1] end as status
    from generate_series(0, ${sql.lit(reports - 1)}) as age
  ) as given
  cross join lateral (select case status when 'closed' then at + interval '3 days' end as done) as ends
  join numbered_grid as grid on grid.turn = ${turn}
  join numbered_category as category on category.turn = age * 11 % (select count(*) from numbered_category)
  order by age desc`
