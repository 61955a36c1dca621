import type { App } from '../../app'
import type { FieldCipher } from '../../store/field-cipher'
import { replacePosts, saveEstate, saveNeighborGroup, setGridFacts } from '../../store/grid-import-store'
import type { Building } from '../../store/tables/estate'
import { estateKey, type KnownCounty, type KnownEstate } from './known-county'
import { personMark } from './officer-load'
import type { PlannedBuilding, PlannedPost, RowPlan } from './row-plan'

type WritingApp = Pick<App, 'db' | 'newId'> & { readonly cipher: FieldCipher }

/** Groups stand before their leads, which point at them. */
export const writePlans = async (app: WritingApp, known: KnownCounty, plans: readonly RowPlan[]): Promise<void> => {
  const { db } = app
  const { county } = known
  for (const { facts, group } of plans) {
    if (facts && (facts.tags || facts.partyGroup !== undefined)) await setGridFacts(db, county, facts)
    if (group) await saveNeighborGroup(db, county, group)
  }
  await replacePosts(
    db,
    county,
    plans.flatMap(({ posts }) => posts.map((post) => toPostChange(app, county, post))),
  )
  for (const estate of changedEstates(app, known, plans)) await saveEstate(db, county, estate)
}

const toPostChange = ({ cipher, newId }: WritingApp, county: number, { kind, grid, neighborGroup, person }: PlannedPost) => ({
  id: newId(),
  grid,
  kind,
  neighborGroup,
  personName: cipher.seal('grid_post.person_name', county, person.name),
  phone: person.phone === null ? null : cipher.seal('grid_post.phone', county, person.phone),
  personIndex: cipher.index(personMark(person)),
})

/** Buildings that the workbook does not name stay as they are. */
const changedEstates = ({ newId }: WritingApp, { estates }: KnownCounty, plans: readonly RowPlan[]): (KnownEstate & { name: string })[] => {
  const changed = new Map<string, KnownEstate & { name: string }>()
  for (const { building: planned } of plans) {
    if (!planned) continue
    const key = keyOf(planned)
    const estate = changed.get(key) ?? { ...(estates.get(key) ?? { id: newId(), grid: planned.grid, buildings: [] }), name: planned.estate }
    changed.set(key, { ...estate, buildings: withBuilding(estate.buildings, planned.building) })
  }
  return [...changed.values()]
}

const keyOf = ({ grid, estate }: PlannedBuilding) => estateKey(grid.slice(0, 12), estate)

const withBuilding = (buildings: readonly Building[], building: Building): Building[] =>
  buildings.some(({ name }) => name === building.name)
    ? buildings.map((one) => (one.name === building.name ? building : one))
    : [...buildings, building]
