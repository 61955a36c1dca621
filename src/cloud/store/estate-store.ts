import type { Database } from './database'

/** 小区 of a community with their buildings and units, by name. */
export const listEstates = (db: Database, county: number, community: string) =>
  db
    .selectFrom('estate')
    .select(['id', 'grid', 'name', 'buildings'])
    .where('county', '=', county)
    .where('community', '=', community)
    .orderBy('name')
    .execute()
