import type { Database } from './database'
import type { Building } from './tables/estate'
import type { GridPostKind, GridTag } from './tables/grid'

/** What an import compares a workbook with: one county as it stands. */
export const loadCounty = async (db: Database, county: number) => {
  const communities = await db
    .selectFrom('division')
    .select(['code', 'name'])
    .where('level', '=', 'village')
    .where('code', 'like', `${county}%`)
    .execute()
  const grids = await db
    .selectFrom('grid')
    .select(['code', 'tags', 'party_group'])
    .where('county', '=', county)
    .where('valid_to', 'is', null)
    .execute()
  const posts = await db
    .selectFrom('grid_post')
    .select(['grid', 'kind', 'person_name', 'phone', 'person_index', 'neighbor_group'])
    .where('county', '=', county)
    .execute()
  const groups = await db.selectFrom('neighbor_group').select(['code', 'name']).where('county', '=', county).execute()
  const estates = await db
    .selectFrom('estate')
    .select(['id', 'grid', 'community', 'name', 'buildings'])
    .where('county', '=', county)
    .execute()
  return { communities, grids, posts, groups, estates }
}

export type StoredCounty = Awaited<ReturnType<typeof loadCounty>>

export interface PostChange {
  readonly id: string
  readonly grid: string
  readonly kind: GridPostKind
  readonly neighborGroup: string | null
  readonly personName: string
  readonly phone: string | null
  readonly personIndex: string
}

export interface EstateChange {
  readonly id: string
  readonly grid: string
  readonly name: string
  readonly buildings: readonly Building[]
}

interface GridFacts {
  readonly grid: string
  readonly tags?: readonly GridTag[]
  readonly partyGroup?: string
}

export const setGridFacts = async (db: Database, county: number, { grid, ...facts }: GridFacts): Promise<void> => {
  await db
    .updateTable('grid')
    .set({
      ...(facts.tags && { tags: JSON.stringify(facts.tags) }),
      ...(facts.partyGroup !== undefined && { party_group: facts.partyGroup }),
    })
    .where('county', '=', county)
    .where('code', '=', grid)
    .execute()
}

export const saveNeighborGroup = async (db: Database, county: number, group: { code: string; name: string }): Promise<void> => {
  await db
    .insertInto('neighbor_group')
    .values({ county, ...group, grid: group.code.slice(0, 15) })
    .onConflict((conflict) => conflict.columns(['county', 'code']).doUpdateSet({ name: group.name }))
    .execute()
}

export const saveEstate = async (db: Database, county: number, { id, grid, name, buildings }: EstateChange): Promise<void> => {
  const row = { county, id, grid, community: grid.slice(0, 12), name, buildings: JSON.stringify(buildings) }
  await db
    .insertInto('estate')
    .values(row)
    .onConflict((conflict) => conflict.columns(['county', 'id']).doUpdateSet({ buildings: row.buildings }))
    .execute()
}

/** Replaces whoever held these posts; all go before any comes, so that two officers may change places. */
export const replacePosts = async (db: Database, county: number, posts: readonly PostChange[]): Promise<void> => {
  for (const { grid, kind, neighborGroup } of posts)
    await db
      .deleteFrom('grid_post')
      .where('county', '=', county)
      .where('grid', '=', grid)
      .where('kind', '=', kind)
      .where('neighbor_group', neighborGroup === null ? 'is' : '=', neighborGroup)
      .execute()
  for (const post of posts) await insertPost(db, county, post)
}

const insertPost = async (db: Database, county: number, { neighborGroup, personName, personIndex, ...post }: PostChange): Promise<void> => {
  const slot = await freeSlot(db, county, post.kind, personIndex)
  await db
    .insertInto('grid_post')
    .values({ county, ...post, person_name: personName, person_index: personIndex, neighbor_group: neighborGroup, slot })
    .execute()
}

const freeSlot = async (db: Database, county: number, kind: GridPostKind, personIndex: string): Promise<number | null> => {
  if (kind !== 'police' && kind !== 'lawyer') return null
  const taken = await db
    .selectFrom('grid_post')
    .select('slot')
    .where('county', '=', county)
    .where('kind', '=', kind)
    .where('person_index', '=', personIndex)
    .execute()
  const slot = [1, 2, 3].find((free) => !taken.some((row) => row.slot === free))
  if (slot === undefined) throw new Error(`${kind} with three grids already`)
  return slot
}
