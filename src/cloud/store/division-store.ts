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
