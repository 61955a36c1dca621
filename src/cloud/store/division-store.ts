import type { Database } from './database'

export const listDivisions = (db: Database, level: 'county' | 'town' | 'village', parent?: string) =>
  db
    .selectFrom('division')
    .select(['code', 'name', 'parent'])
    .where('level', '=', level)
    .$if(parent !== undefined, (query) => query.where('parent', '=', parent ?? ''))
    .orderBy('code')
    .execute()

export const countDivisions = async (db: Database): Promise<number> => {
  const { count } = await db
    .selectFrom('division')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What lies directly under a division, whatever level that is. */
export const listChildren = (db: Database, parent: string) =>
  db.selectFrom('division').select(['code', 'name']).where('parent', '=', parent).orderBy('code').execute()

export const findCommunity = (db: Database, code: string) =>
  db.selectFrom('division').select(['code', 'name']).where('code', '=', code).where('level', '=', 'village').executeTakeFirst()
