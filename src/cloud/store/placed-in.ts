import { type RawBuilder, sql } from 'kysely'

/**
 * 小区 and 楼栋 of the grid whose names stand in these words: one row of estate and building, or none. Said aloud, chosen from
 * lists and kept as home they are the same words; the longest name counts, and 1 栋 is no part of 11 栋.
 */
export const placedIn = (county: number, grid: string | null, words: string): RawBuilder<unknown> => sql`
  select estate.id as estate, (
    select listed.building->>'name'
    from jsonb_array_elements(estate.buildings) as listed (building)
    cross join lateral (select position(replace(listed.building->>'name', ' ', '') in said.words)) as named (at)
    where named.at > 0 and substr(said.words, named.at - 1, 1) !~ '[0-9]'
    order by length(listed.building->>'name') desc limit 1
  ) as building
  from estate cross join (select replace(${words}::text, ' ', '')) as said (words)
  where estate.county = ${county} and estate.grid = ${grid} and position(replace(estate.name, ' ', '') in said.words) > 0
  order by length(estate.name) desc limit 1`
