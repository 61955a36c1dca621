import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Role } from '../../domain/role'
import type { Database } from './database'

interface DevelopmentPersonRow {
  readonly subject: string
  readonly name: string | null
  readonly roles: Role[]
  /** The names of the places one works for; where one lives, for those who only live there. */
  readonly places: string[]
}

/** The invented people whom the development sign-in knows under this role, those first whose subject comes first. */
export const listDevelopmentPeople = async (db: Database, asked: { role: Role; words: string; most: number }) => {
  const { rows } = await sql<DevelopmentPersonRow>`
    with person as (
      select identity.subject, account.name, held.roles, array(
        select coalesce(grid.name, division.name, place.code)
        from unnest(case when held.roles = '{}' then array_remove(array[account.home_grid], null) else held.areas end) as place (code)
        -- A unit's people hold its id, which is no code of a place.
        left join grid on grid.county = case when place.code ~ '^[0-9]{15}$' then left(place.code, 6)::int end and grid.code = place.code
        left join division on division.code = place.code
        order by place.code) as places
      from identity
      join account on account.county = identity.county and account.id = identity.account
      cross join lateral (
        select coalesce(array_agg(distinct role), '{}') as roles, coalesce(array_agg(area), '{}') as areas
        from role_grant
        where role_grant.county = account.county and role_grant.account = account.id and role_grant.valid_to is null) as held
      where identity.county = ${cityCounty} and identity.kind = 'development' and account.test_data)
    select subject, name, roles, places
    from person
    where (${asked.role} = any(roles) or (${asked.role} = 'resident' and roles = '{}'))
      and strpos(array_to_string(places, ' '), ${asked.words}) > 0
    order by subject
    limit ${asked.most}`.execute(db)
  return rows
}
