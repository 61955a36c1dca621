import { sql } from 'kysely'
import type { IncidentAnswer, IncidentKind } from '../../domain/incident'
import type { PushFlow } from '../../domain/push-flow'
import type { Database } from './database'
import type { IncidentKey } from './incident-store'

/** Once, and counted once. */
export const followIncident = (db: Database, { county, id }: IncidentKey, account: string, at: Date) =>
  sql`
    with followed as (
      insert into incident_follow (county, incident, account, followed_at)
      select county, id, ${account}::uuid, ${at}::timestamptz from incident where county = ${county} and id = ${id}::uuid and ended_at is null
      on conflict do nothing returning incident
    )
    update incident set follower_count = follower_count + 1 from followed
    where incident.county = ${county} and incident.id = followed.incident`.execute(db)

export const unfollowIncident = (db: Database, { county, id }: IncidentKey, account: string) =>
  sql`
    with gone as (
      delete from incident_follow where county = ${county} and incident = ${id}::uuid and account = ${account}::uuid returning incident
    )
    update incident set follower_count = follower_count - 1 from gone
    where incident.county = ${county} and incident.id = gone.incident`.execute(db)

/** Only of what has ended, and only of what one follows; whether it was kept. */
export const answerIncident = async (
  db: Database,
  { county, id }: IncidentKey,
  given: { account: string; answer: IncidentAnswer; at: Date },
) => {
  const { rows } = await sql`
    update incident_follow set answer = ${given.answer}, answered_at = ${given.at}::timestamptz
    from incident
    where incident.county = ${county} and incident.id = ${id}::uuid and incident.ended_at is not null
      and incident_follow.county = incident.county and incident_follow.incident = incident.id and incident_follow.account = ${given.account}::uuid
    returning incident_follow.account`.execute(db)
  return rows.length > 0
}

/** Everyone who follows is told, in one statement however many they are; each event once. */
export const tellFollowers = (trx: Database, { county, id }: IncidentKey, told: { flow: PushFlow; event: string; at: Date }) =>
  sql`
    with queued as (
      insert into outbox (county, id, kind, key, about, payload, available_at)
      select county, gen_random_uuid(), 'push', 'push:' || ${told.event} || ':' || account, incident,
        jsonb_build_object('flow', ${told.flow}::text, 'account', account), ${told.at}::timestamptz
      from incident_follow where county = ${county} and incident = ${id}::uuid
      on conflict (county, key) do nothing
      returning county, id, payload, about, available_at
    )
    insert into message (county, id, account, flow, about, at)
    select county, id, (payload->>'account')::uuid, payload->>'flow', about, available_at from queued`.execute(trx)

/** What pushes say of these incidents: the first place stands for all. */
export const listPushIncidents = async (db: Database, keys: readonly { county: number; about: string }[]): Promise<PushIncident[]> => {
  const { rows } = await sql<PushIncident>`
    select incident.county, incident.id, incident.kind, incident.expected_end, area.grid, coalesce(estate.name, grid.name) as place
    from unnest(${sql.val(keys.map(({ county }) => county))}::int[], ${sql.val(keys.map(({ about }) => about))}::uuid[]) as wanted (county, about)
    join incident on incident.county = wanted.county and incident.id = wanted.about
    join incident_area area on area.county = incident.county and area.incident = incident.id and area.position = 0
    join grid on grid.county = area.county and grid.code = area.grid
    left join estate on estate.county = area.county and estate.id = area.estate
    group by incident.county, incident.id, area.grid, estate.name, grid.name`.execute(db)
  return rows
}

export interface PushIncident {
  readonly county: number
  readonly id: string
  readonly kind: IncidentKind
  readonly expected_end: Date
  readonly grid: string
  readonly place: string
}

/** In a query that has an incident. */
export const firstPlaceOf = sql`(
  select coalesce(estate.name, grid.name) from incident_area area
  join grid on grid.county = area.county and grid.code = area.grid
  left join estate on estate.county = area.county and estate.id = area.estate
  where area.county = incident.county and area.incident = incident.id and area.position = 0)`
