import type { Failure } from '../../../contract/failure'
import type { Incident, IncidentKey, IncidentsAt, PublishedIncident } from '../../../contract/incident'
import type { Person } from '../../../domain/authorization'
import { isCauseOf } from '../../../domain/incident'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { findIncident, listIncidentsAt, listPublished } from '../../store/incident-store'
import { resolvePlace } from '../place/resolve-place'
import { publisherOf } from './publisher'
import { toIncident } from './wire-incident'

/** What is known already of this place, and could be why somebody reports this kind of matter. */
export const incidentsAt = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { place: given, category }: IncidentsAt,
): Promise<Outcome<Incident[], Failure>> => {
  const place = await resolvePlace({ db, now }, given)
  if (!place.ok) return place
  const { county, grid } = place.value
  if (grid === null) return succeed([])
  const rows = await listIncidentsAt(db, { county, grid, placeWords: given.words, at: now(), account })
  return succeed(rows.filter(({ kind }) => isCauseOf(kind, category)).map(toIncident))
}

/** It is published, so everybody may read it. */
export const viewIncident = async ({ db }: Pick<App, 'db'>, { account }: Person, key: IncidentKey): Promise<Outcome<Incident, Failure>> => {
  const found = await findIncident(db, key, account)
  return found ? succeed(toIncident(found)) : fail('notFound')
}

const dayMs = 86_400_000
const shownDays = 7

/** 已发布的: what one's area or unit has published, with what those who follow it say. */
export const listOwnIncidents = async (app: Pick<App, 'db' | 'now'>, person: Person): Promise<PublishedIncident[]> => {
  const { organizations } = await publisherOf(app, person)
  const held = person.grants.filter(({ role }) => role === 'dispatcher' || role === 'clerk').map(({ area }) => area)
  const counties = [...held, ...organizations.flatMap(({ areas }) => areas)].map(countyOf)
  const publishing = {
    counties: [...new Set(counties)],
    areas: held.map((area) => area.replace(/^(\d{4})00$/, '$1')),
    organizations: organizations.map(({ id }) => id),
    endedSince: new Date(app.now().getTime() - shownDays * dayMs),
  }
  const rows = await listPublished(app.db, publishing, person.account)
  return rows.map((row) => ({ ...toIncident(row), saidOver: row.over, saidNotOver: row.not_over }))
}
