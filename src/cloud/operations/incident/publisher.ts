import type { Person } from '../../../domain/authorization'
import { mayPublishOver } from '../../../domain/incident'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { listServed, type ServingOrganization } from '../../store/served-area-store'

export interface Publisher {
  readonly organizations: readonly ServingOrganization[]
  readonly mayOver: (grids: readonly string[]) => boolean
}

/** Where somebody may publish, by their roles and what their units serve. */
export const publisherOf = async ({ db, now }: Pick<App, 'db' | 'now'>, { grants }: Person): Promise<Publisher> => {
  const units = grants.filter(({ role }) => role === 'officer').map(({ area }) => area)
  const organizations = await listServed(db, units, now())
  const served = organizations.flatMap(({ areas }) => areas)
  return { organizations, mayOver: (grids) => mayPublishOver(grids, { grants, served }) }
}

/** In whose name: the unit that serves all of it, else the area of whoever does it. */
export const namedAs = async ({ db }: Pick<App, 'db'>, { grants }: Person, { organizations }: Publisher, grids: readonly string[]) => {
  const unit = organizations.find(({ areas }) => mayPublishOver(grids, { grants: [], served: areas }))
  if (unit) return { organization: unit.id, published_as: unit.name }
  const held = grants.find((grant) => mayPublishOver(grids, { grants: [grant], served: [] }))
  const name = held && (await findAreaNames(db, [held.area])).get(held.area)
  return { organization: null, published_as: name ?? '' }
}
