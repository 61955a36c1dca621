import { type RawBuilder, sql } from 'kysely'
import { announcedMs, type IncidentAnswer, type IncidentKind } from '../../domain/incident'
import type { Database } from './database'
import { placedIn } from './placed-in'
import type { IncidentAreaTable, IncidentTable } from './tables/incident'

export interface ListedIncident {
  readonly county: number
  readonly id: string
  readonly kind: IncidentKind
  readonly reason: string
  readonly publisher: string
  readonly organization: string | null
  readonly published_as: string
  readonly starts_at: Date
  readonly expected_end: Date
  readonly ended_at: Date | null
  readonly follower_count: number
  readonly places: readonly string[]
  readonly grids: readonly string[]
  readonly is_following: boolean
  readonly answer: IncidentAnswer | null
}

type Sql = RawBuilder<unknown>

const listed = (where: Sql, account: string) => sql<ListedIncident>`
  select incident.county, incident.id, incident.kind, incident.reason, incident.publisher, incident.organization, incident.published_as,
    incident.starts_at, incident.expected_end, incident.ended_at, incident.follower_count, areas.places, areas.grids,
    follow.account is not null as is_following, follow.answer
  from incident
  left join incident_follow follow on follow.county = incident.county and follow.incident = incident.id and follow.account = ${account}::uuid
  cross join lateral (
    select jsonb_agg(coalesce(estate.name || coalesce(' ' || area.building, ''), grid.name) order by area.position) as places,
      jsonb_agg(distinct area.grid) as grids
    from incident_area area
    join grid on grid.county = area.county and grid.code = area.grid
    left join estate on estate.county = area.county and estate.id = area.estate
    where area.county = incident.county and area.incident = incident.id
  ) areas
  where ${where}`

interface Around {
  readonly county: number
  readonly grid: string
  readonly placeWords: string
  readonly at: Date
  readonly account: string
}

/** What is known of where somebody is; where their building is not known, whatever concerns any of the grid. */
export const listIncidentsAt = async (db: Database, { county, grid, placeWords, at, account }: Around): Promise<ListedIncident[]> => {
  const touching = sql`
    select area.incident from incident_area area left join lateral (${placedIn(county, grid, placeWords)}) as here on true
    where area.county = ${county} and area.grid = ${grid}
      and (area.estate is null or here.estate is null or area.estate = here.estate)
      and (area.building is null or here.building is null or area.building = here.building)`
  const where = sql`incident.county = ${county} and incident.ended_at is null and incident.id in (${touching})
    and incident.starts_at <= ${new Date(at.getTime() + announcedMs)}::timestamptz
    order by incident.starts_at desc, incident.id limit 5`
  return (await listed(where, account).execute(db)).rows
}

export const findIncident = async (db: Database, { county, id }: IncidentKey, account: string): Promise<ListedIncident | undefined> =>
  (await listed(sql`incident.county = ${county} and incident.id = ${id}::uuid`, account).execute(db)).rows[0]

export interface IncidentKey {
  readonly county: number
  readonly id: string
}

export type PublishedRow = ListedIncident & { readonly over: number; readonly not_over: number }

/** What these people published or look after: open ones first, then what ended a short while ago. */
export const listPublished = async (
  db: Database,
  { counties, areas, organizations, endedSince }: Publishing,
  account: string,
): Promise<PublishedRow[]> => {
  const ours = sql`(incident.organization = any(${sql.val(organizations)}::uuid[]) or exists (
    select from incident_area area where area.county = incident.county and area.incident = incident.id
      and area.grid like any(${sql.val(areas.map((area) => `${area}%`))}::text[])))`
  const where = sql`incident.county = any(${sql.val(counties)}::int[])
    and coalesce(incident.ended_at, 'infinity'::timestamptz) > ${endedSince}::timestamptz and ${ours}
    order by incident.ended_at desc nulls first, incident.expected_end, incident.id limit 100`
  const { rows } = await sql<PublishedRow>`
    select each.*, said.over, said.not_over from (${listed(where, account)}) each
    cross join lateral (
      select count(*) filter (where answer = 'over')::int as over, count(*) filter (where answer = 'notOver')::int as not_over
      from incident_follow f where f.county = each.county and f.incident = each.id
    ) said`.execute(db)
  return rows
}

interface Publishing {
  readonly counties: readonly number[]
  /** Beginnings of the codes of grids. */
  readonly areas: readonly string[]
  readonly organizations: readonly string[]
  readonly endedSince: Date
}

type NewIncident = Omit<IncidentTable, 'ended_at' | 'follower_count' | 'reminded_of'>
export type NewArea = Pick<IncidentAreaTable, 'grid' | 'estate' | 'building'>

/** Published once, however often it is sent; whether this was the first time. */
export const insertIncident = async (trx: Database, incident: NewIncident, areas: readonly NewArea[]): Promise<boolean> => {
  const inserted = await trx
    .insertInto('incident')
    .values({ ...incident, ended_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return false
  const { county, id } = incident
  await trx
    .insertInto('incident_area')
    .values(areas.map((area, position) => ({ county, incident: id, position, ...area })))
    .execute()
  return true
}

/** Of these areas, those that are there: a grid in force, an estate of it, a building of that. */
export const countKnownAreas = async (db: Database, county: number, areas: readonly NewArea[]): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb) as given (grid text, estate uuid, building text)
    join grid on grid.county = ${county} and grid.code = given.grid and grid.valid_to is null
    left join estate on estate.county = ${county} and estate.id = given.estate and estate.grid = given.grid
    where (given.estate is null) = (estate.id is null)
      and (given.building is null or estate.buildings @> jsonb_build_array(jsonb_build_object('name', given.building)))`.execute(db)
  return rows[0]?.count ?? 0
}

/** Whether it was open until now. */
export const endIncident = async (trx: Database, { county, id }: IncidentKey, at: Date): Promise<boolean> => {
  const query = trx.updateTable('incident').set({ ended_at: at }).where('county', '=', county).where('id', '=', id)
  return (await query.where('ended_at', 'is', null).returning('id').executeTakeFirst()) !== undefined
}

/** Open ones whose end was to be by now and that nobody was asked about yet; whoever looks at the same moment passes over them. */
export const claimPastIncidents = async (trx: Database, at: Date, limit: number): Promise<readonly PastIncident[]> => {
  const { rows } = await sql<PastIncident>`
    with past as (
      select county, id from incident
      where county in (select county from county_outline) and ended_at is null and expected_end <= ${at}::timestamptz
        and reminded_of is distinct from expected_end
      order by expected_end limit ${limit} for update skip locked
    )
    update incident set reminded_of = incident.expected_end from past
    where incident.county = past.county and incident.id = past.id
    returning incident.county, incident.id, incident.publisher, incident.expected_end`.execute(trx)
  return rows
}

type PastIncident = Pick<IncidentTable, 'county' | 'id' | 'publisher' | 'expected_end'>

/** Whoever said that it was over or not is asked again at its next end. */
export const reviseIncident = async (trx: Database, { county, id }: IncidentKey, expectedEnd: Date): Promise<void> => {
  await trx
    .updateTable('incident')
    .set({ expected_end: expectedEnd, ended_at: null })
    .where('county', '=', county)
    .where('id', '=', id)
    .execute()
  const answers = trx.updateTable('incident_follow').set({ answer: null, answered_at: null })
  await answers.where('county', '=', county).where('incident', '=', id).execute()
}
