import type { Failure } from '../../../contract/failure'
import type { Incident, IncidentKey, PublishIncident, ReviseIncident } from '../../../contract/incident'
import type { Person } from '../../../domain/authorization'
import { isForeseeable } from '../../../domain/incident'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { tellFollowers } from '../../store/incident-follow-store'
import { countKnownAreas, endIncident, findIncident, insertIncident, type ListedIncident, reviseIncident } from '../../store/incident-store'
import { namedAs, publisherOf } from './publisher'
import { toIncident } from './wire-incident'

/** 发布已知情况: once, however often it is sent, and only over what one's area or unit covers. */
export const publishIncident = async (app: App, person: Person, input: PublishIncident): Promise<Outcome<Incident, Failure>> => {
  const grids = input.areas.map(({ grid }) => grid)
  const county = countyOf(grids[0] ?? '')
  const publisher = await publisherOf(app, person)
  if (!publisher.mayOver(grids)) return fail('notAllowed')
  const [starts_at, expected_end] = [new Date(input.startsAt), new Date(input.expectedEnd)]
  if (!isForeseeable(starts_at.getTime(), expected_end.getTime()) || expected_end <= app.now()) return fail('timesWrong')
  const known = await countKnownAreas(app.db, county, input.areas)
  if (known !== input.areas.length) return fail('placeNotFound')
  const { id, kind, reason } = input
  const named = await namedAs(app, person, publisher, grids)
  const incident = { county, id, kind, reason, publisher: person.account, ...named, published_at: app.now(), starts_at, expected_end }
  await app.db.transaction().execute((trx) => insertIncident(trx, incident, input.areas))
  return ownIncident(app, person, { county, id })
}

/** 恢复了: everyone who follows is told, once, and asked whether it is over for them. */
export const endPublished = async (app: App, person: Person, key: IncidentKey): Promise<Outcome<Incident, Failure>> => {
  const found = await ownIncident(app, person, key)
  if (!found.ok) return found
  const at = app.now()
  await app.db.transaction().execute(async (trx) => {
    if (await endIncident(trx, key, at)) await tellFollowers(trx, key, { flow: 'incidentOver', event: app.newId(), at })
  })
  return ownIncident(app, person, key)
}

/** Another end is expected, and whoever waits for it is told. */
export const revisePublished = async (
  app: App,
  person: Person,
  { expectedEnd, ...key }: ReviseIncident,
): Promise<Outcome<Incident, Failure>> => {
  const found = await ownIncident(app, person, key)
  if (!found.ok) return found
  const [at, end] = [app.now(), new Date(expectedEnd)]
  if (!isForeseeable(Date.parse(found.value.startsAt), end.getTime()) || end <= at) return fail('timesWrong')
  await app.db.transaction().execute(async (trx) => {
    await reviseIncident(trx, key, end)
    await tellFollowers(trx, key, { flow: 'incidentMoved', event: app.newId(), at })
  })
  return ownIncident(app, person, key)
}

/** One that this person may act on; anybody else's is not there for them. */
const ownIncident = async (app: App, person: Person, key: IncidentKey): Promise<Outcome<Incident, Failure>> => {
  const found = await findIncident(app.db, key, person.account)
  if (!found || !(await isOwn(app, person, found))) return fail('notFound')
  return succeed(toIncident(found))
}

const isOwn = async (app: App, person: Person, { organization, grids }: ListedIncident): Promise<boolean> => {
  const { organizations, mayOver } = await publisherOf(app, person)
  return organizations.some(({ id }) => id === organization) || mayOver(grids)
}
