import { sql } from 'kysely'
import type { OpenRange } from '../../domain/day-pattern'
import { emptyPattern, type KeptDay, type KeptPattern } from '../../domain/kept-pattern'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'

/** As which adviser a person works. */
export const findAdviserOf = async (db: Database, account: string) =>
  db
    .selectFrom('adviser')
    .select(['county', 'id as adviser', 'time_zone', 'shop'])
    .where(sql<boolean>`county = any(array(select county from county_outline))`)
    .where('account', '=', account)
    .where('valid_to', 'is', null)
    .executeTakeFirst()

/** The villages that they advise now, by name. */
export const listServed = (db: Database, { county, adviser }: AdviserKey): Promise<{ code: string; name: string }[]> =>
  db
    .selectFrom('adviser_village')
    .innerJoin('division', 'division.code', 'adviser_village.community')
    .select(['division.code', 'division.name'])
    .where('adviser_village.county', '=', county)
    .where('adviser_village.adviser', '=', adviser)
    .orderBy('adviser_village.place')
    .execute()

export const findPattern = async (db: Database, { county, adviser }: AdviserKey): Promise<{ pattern: KeptPattern; revision: number }> =>
  (await db
    .selectFrom('adviser_pattern')
    .select(['pattern', 'revision'])
    .where('county', '=', county)
    .where('adviser', '=', adviser)
    .executeTakeFirst()) ?? { pattern: emptyPattern, revision: 0 }

/** Over what was seen; whether nobody else had changed it meanwhile. */
export const setPattern = async (
  db: Database,
  { county, adviser }: AdviserKey,
  { pattern, revision }: { pattern: KeptPattern; revision: number },
): Promise<boolean> => {
  const { rows } = await sql`
    insert into adviser_pattern (county, adviser, pattern, revision)
    select ${county}, ${adviser}::uuid, ${JSON.stringify(pattern)}::jsonb, 1 where ${revision} = 0
      or exists (select from adviser_pattern where county = ${county} and adviser = ${adviser}::uuid)
    on conflict (county, adviser) do update set pattern = excluded.pattern, revision = adviser_pattern.revision + 1
      where adviser_pattern.revision = ${revision}
    returning revision`.execute(db)
  return rows.length > 0
}

export const listOverrides = (db: Database, { county, adviser }: AdviserKey, from: string): Promise<KeptDay[]> =>
  db
    .selectFrom('adviser_override')
    .select(['day', 'ranges'])
    .where('county', '=', county)
    .where('adviser', '=', adviser)
    .where('day', '>=', from)
    .orderBy('day')
    .execute()

/** Hours of one day alone; none of its own is as every week. */
export const setOverride = async (db: Database, { county, adviser }: AdviserKey, day: string, ranges: readonly OpenRange[] | null) => {
  if (ranges === null) {
    await db.deleteFrom('adviser_override').where('county', '=', county).where('adviser', '=', adviser).where('day', '=', day).execute()
    return
  }
  const kept = JSON.stringify(ranges)
  await db
    .insertInto('adviser_override')
    .values({ county, adviser, day, ranges: kept })
    .onConflict((conflict) => conflict.columns(['county', 'adviser', 'day']).doUpdateSet({ ranges: kept }))
    .execute()
}

export const listLeaves = (db: Database, { county, adviser }: AdviserKey, from: Date) =>
  db
    .selectFrom('adviser_leave')
    .select(['id', 'starts_at', 'ends_at', 'kind'])
    .where('county', '=', county)
    .where('adviser', '=', adviser)
    .where('ends_at', '>', from)
    .orderBy('starts_at')
    .execute()

export const insertLeave = async (
  db: Database,
  { county, adviser }: AdviserKey,
  { id, from, until, kind }: { id: string; from: Date; until: Date; kind: 'leave' | 'external' },
) => {
  await db
    .insertInto('adviser_leave')
    .values({ county, id, adviser, starts_at: from, ends_at: until, kind })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const deleteLeave = async (db: Database, { county, adviser }: AdviserKey, id: string) => {
  const query = db.deleteFrom('adviser_leave').where('county', '=', county).where('adviser', '=', adviser)
  await query.where('id', '=', id).execute()
}
