import type { Database } from './database'

export const listDivisions = (db: Database, level: 'county' | 'town' | 'village', parent?: string) =>
  db
    .selectFrom('division')
    .select(['code', 'name', 'parent'])
    .where('level', '=', level)
    .$if(parent !== undefined, (query) => query.where('parent', '=', parent ?? ''))
    .orderBy('code')
    .execute()

/** What lies directly under a division, whatever level that is. */
export const listChildren = (db: Database, parent: string) =>
  db.selectFrom('division').select(['code', 'name']).where('parent', '=', parent).orderBy('code').execute()

/** The names of these, where they are known. */
export const listNamed = (db: Database, codes: readonly string[]) =>
  db.selectFrom('division').select(['code', 'name']).where('code', 'in', codes).execute()

export const findCommunity = (db: Database, code: string) =>
  db.selectFrom('division').select(['code', 'name']).where('code', '=', code).where('level', '=', 'village').executeTakeFirst()
