import { countyOf } from '../../../domain/place'
import { type AreaKind, areaKindOfCode, areaKindsOf, type GrantedRole } from '../../../domain/role'
import type { App } from '../../app'
import { findAreaNames, findOrganizationArea } from '../../store/area-store'
import { findGrid } from '../../store/grid-store'

export interface KnownArea {
  readonly name: string
  /** The place of the city it lies in, by which rights are judged. */
  readonly within: string
}

/** The area, where it is there, in force, and of a kind over which the role is held. */
export const areaFor = async ({ db }: Pick<App, 'db'>, role: GrantedRole, area: string): Promise<KnownArea | undefined> => {
  const found = await findArea(db, area)
  return found?.kind && areaKindsOf[role].includes(found.kind) ? found : undefined
}

const findArea = async (db: App['db'], area: string): Promise<(KnownArea & { readonly kind: AreaKind | undefined }) | undefined> => {
  const kind = areaKindOfCode(area)
  if (kind === undefined) return findOrganizationArea(db, area)
  if (kind === 'grid') {
    const grid = await findGrid(db, countyOf(area), area)
    return grid && grid.validTo === null ? { kind, name: grid.name, within: area } : undefined
  }
  if (kind === 'city') return { kind, name: cityName, within: area }
  const name = (await findAreaNames(db, [area])).get(area)
  return name === undefined ? undefined : { kind, name, within: area }
}

export const cityName = '淮南市'
