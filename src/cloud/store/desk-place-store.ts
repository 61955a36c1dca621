import { sql } from 'kysely'
import type { Database } from './database'

interface DeskPlace {
  readonly grid: string
  readonly community: string
  readonly words: string
}

const most = 8

/** Units of buildings, then grids, whose names hold all of the pieces; the shortest name first. */
export const searchPlaces = async (db: Database, areas: readonly string[], pieces: readonly string[]): Promise<DeskPlace[]> => {
  const prefixes = areas.map((area) => (/^\d{4}00$/.test(area) ? area.slice(0, 4) : area))
  const { rows } = await sql<DeskPlace>`
    select grid, community, words from (
      select estate.grid, estate.community, concat_ws(' ', estate.name, building ->> 'name', unit) as words, 0 as rank
      from estate
      left join lateral jsonb_array_elements(estate.buildings) as building on true
      left join lateral jsonb_array_elements_text(building -> 'units') as unit on true
      where estate.county = any(array(select county from county_outline))
      union all
      select grid.code, grid.community, grid.name, 1 from grid
      where grid.county = any(array(select county from county_outline)) and grid.valid_to is null
    ) as place
    where (${sql.join(
      prefixes.map((prefix) => sql`starts_with(community, ${prefix})`),
      sql` or `,
    )})
      and ${sql.join(
        pieces.map((piece) => sql`strpos(replace(words, ' ', ''), ${piece}) > 0`),
        sql` and `,
      )}
    order by rank, length(words), words limit ${most}`.execute(db)
  return rows
}
