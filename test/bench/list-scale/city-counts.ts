import { sql } from 'kysely'

/** 统计, as the tick keeps it: every kind of area, by day and by month, one day after the other and in no order within it. */
export const insertCounts = sql`
  insert into report_count (county, area_kind, span, area, starts, category,
    received, open, closed, timed, on_time, asked, answered, solved, rated, satisfied, given, finished)
  select county, areas.kind, span, area, starts, category, count(*), count(*) - count(closed_at), count(closed_at), count(closed_at),
    count(closed_at), count(closed_at), count(closed_at), count(closed_at), count(closed_at), count(closed_at), count(accepted_at), count(finished_at)
  from report
  cross join lateral (values ('grid', grid), ('community', community), ('town', left(community, 9)), ('county', left(community, 6)),
    ('unit', unit::text)) as areas (kind, area)
  cross join lateral (values ('day', day), ('month', date_trunc('month', day)::date)) as spans (span, starts)
  where area is not null
  group by county, areas.kind, span, area, starts, category
  order by starts, hashtext(areas.kind || area || category)`
