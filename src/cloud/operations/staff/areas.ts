import type { StaffArea } from '../../../contract/staff'
import { covers } from '../../../domain/area'
import { mayAppoint, type Person } from '../../../domain/authorization'
import { countyOf } from '../../../domain/place'
import { type AreaKind, areaKindOfCode, areaKindsOf, type GrantedRole } from '../../../domain/role'
import type { App } from '../../app'
import { findAreaNames, listOrganizationAreas } from '../../store/area-store'
import { listChildren } from '../../store/division-store'
import { findCommunityGrids } from '../../store/grid-store'
import { cityName } from './area-of'
import { placesOf } from './list'

interface AreasOf {
  readonly role: GrantedRole
  readonly under?: string | undefined
}

/** Where the asker may give the role: at first their own places, then what lies under the one they chose. */
export const listAreas = async ({ db }: Pick<App, 'db'>, person: Person, { role, under }: AreasOf): Promise<StaffArea[]> => {
  const kinds = areaKindsOf[role]
  const organizationKind = kinds.find((kind) => ['unit', 'firm', 'committee'].includes(kind))
  if (organizationKind) return organizationsOf(db, person, role, organizationKind)
  const found = under === undefined ? await ownPlaces(db, person, role) : await placesUnder(db, person, under)
  const mayGive = (area: string) => {
    const kind = areaKindOfCode(area)
    return kind !== undefined && kinds.includes(kind) && mayAppoint(person.grants, { role, area, within: area })
  }
  // Only what the role is held over, and what such places lie in, is offered.
  const mayLookUnder = (area: string) => area.length < (kinds.includes('grid') ? 15 : kinds.includes('village') ? 12 : 9)
  return found.map((place) => ({ ...place, mayGive: mayGive(place.area), mayLookUnder: mayLookUnder(place.area) }))
}

const organizationsOf = async (db: App['db'], person: Person, role: GrantedRole, kind: AreaKind): Promise<StaffArea[]> => {
  const found = await listOrganizationAreas(db, kind, placesOf(person, role))
  return found
    .filter(({ id, county }) => mayAppoint(person.grants, { role, area: id, within: String(county) }))
    .map(({ id, name }) => ({ area: id, name, mayGive: true, mayLookUnder: false }))
}

const ownPlaces = async (db: App['db'], person: Person, role: GrantedRole) => {
  const prefixes = placesOf(person, role)
  const areas = [...new Set(person.grants.map(({ area }) => area))].filter((area) =>
    prefixes.includes(areaKindOfCode(area) === 'city' ? area.slice(0, 4) : area),
  )
  const names = await findAreaNames(db, areas)
  return areas.map((area) => ({ area, name: names.get(area) ?? cityName }))
}

const placesUnder = async (db: App['db'], { grants }: Person, under: string) => {
  if (!grants.some(({ area }) => covers(area, under))) return []
  const kind = areaKindOfCode(under)
  if (kind === 'village') return (await findCommunityGrids(db, countyOf(under), under)).map(({ code, name }) => ({ area: code, name }))
  return (await listChildren(db, under)).map(({ code, name }) => ({ area: code, name }))
}
