import { sql } from 'kysely'
import { dayAt } from '../../domain/civil-day'
import type { Database } from './database'

export interface ServingOrganization {
  readonly id: string
  readonly name: string
  /** Divisions and grids; the county it is kept in where nothing more is said. */
  readonly areas: readonly string[]
}

/** What these organizations serve on a day. */
export const listServed = async (db: Database, organizations: readonly string[], at: Date): Promise<ServingOrganization[]> => {
  if (organizations.length === 0) return []
  const day = dayAt(at.getTime())
  const { rows } = await sql<ServingOrganization>`
    select organization.id, organization.name,
      coalesce(jsonb_agg(coalesce(area.division, area.grid)) filter (where area.id is not null), jsonb_build_array(organization.county::text)) as areas
    from organization
    left join service_area area on area.county = organization.county and area.organization = organization.id
      and area.valid_from <= ${day}::date and (area.valid_to is null or area.valid_to > ${day}::date)
    where organization.id = any(${sql.val(organizations)}::uuid[])
    group by organization.county, organization.id, organization.name`.execute(db)
  return rows
}
