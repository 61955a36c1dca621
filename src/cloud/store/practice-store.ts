import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import type { ShopKey } from './shop-store'
import type { AdviserRelativeTable, RetainerTable } from './tables/practice'

const everyCounty = sql`any(array(select county from county_outline) || ${cityCounty}::int)`

export interface PracticeShop extends ShopKey {
  readonly name: string
  readonly organization: string | null
}

/** The shop whose people these organizations' are, or in which this person practices. */
export const findPracticeShop = async (
  db: Database,
  { organizations, account }: { organizations: readonly string[]; account: string },
): Promise<PracticeShop | undefined> => {
  const { rows } = await sql<PracticeShop>`
    select county, id, name, organization from shop
    where county = ${everyCounty} and closed_at is null and (
      organization = any(${sql.val(organizations)}::uuid[])
      or id in (select shop from adviser where adviser.county = shop.county and account = ${account}::uuid and valid_to is null)
    )
    order by county, id limit 1`.execute(db)
  return rows[0]
}

export const findShopOf = (db: Database, { county, id }: ShopKey): Promise<PracticeShop | undefined> =>
  db
    .selectFrom('shop')
    .select(['county', 'id', 'name', 'organization'])
    .where('county', '=', county)
    .where('id', '=', id)
    .executeTakeFirst()

/** Whoever ended more than a year ago is no longer compared with. */
export const listRetainers = (db: Database, { county, id }: ShopKey) =>
  db
    .selectFrom('retainer')
    .leftJoin('adviser', (join) => join.onRef('adviser.county', '=', 'retainer.county').onRef('adviser.id', '=', 'retainer.adviser'))
    .select(['retainer.id', 'retainer.kind', 'retainer.name', 'community', 'number_mark', 'since', 'until'])
    .select(['adviser.id as adviser_id', 'adviser.name as adviser_name'])
    .where('retainer.county', '=', county)
    .where('retainer.shop', '=', id)
    .orderBy('since', 'desc')
    .orderBy('retainer.id')
    .limit(500)
    .execute()

/** A number that nobody typed again is still the number of whoever has the same name. */
const keptNumber = sql<string | null>`
  case when retainer.name_mark = excluded.name_mark then coalesce(excluded.number_mark, retainer.number_mark) else excluded.number_mark end`

/** Over what was there under its id; whether it is this shop's. */
export const putRetainer = async (db: Database, row: RetainerTable): Promise<boolean> => {
  const { county: _, id: __, shop, ...kept } = row
  const done = await db
    .insertInto('retainer')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['county', 'id'])
        .doUpdateSet({ ...kept, number_mark: keptNumber })
        .where('retainer.shop', '=', shop),
    )
    .returning('id')
    .execute()
  return done.length > 0
}

export const findRetainer = (db: Database, county: number, id: string) =>
  db.selectFrom('retainer').select(['shop', 'since']).where('county', '=', county).where('id', '=', id).executeTakeFirst()

export const endRetainer = (db: Database, { county, id, until }: { county: number; id: string; until: string }) =>
  db.updateTable('retainer').set({ until }).where('county', '=', county).where('id', '=', id).execute()

/** Villages that its advisers serve by duty. */
export const listServedVillages = async (db: Database, { county, id }: ShopKey) => {
  const { rows } = await sql<{ community: string; name: string; adviser: string }>`
    select village.community, division.name, adviser.name as adviser
    from adviser join adviser_village village on village.county = adviser.county and village.adviser = adviser.id
    join division on division.code = village.community
    where adviser.county = ${county} and adviser.shop = ${id}::uuid and adviser.valid_to is null
    order by village.community, adviser.name`.execute(db)
  return rows
}

export const listRelatives = (db: Database, { county, adviser }: { county: number; adviser: string }) =>
  db
    .selectFrom('adviser_relative')
    .select(['id', 'kin', 'name', 'number_mark', 'at'])
    .where('county', '=', county)
    .where('adviser', '=', adviser)
    .orderBy('at')
    .orderBy('id')
    .limit(200)
    .execute()

/** Declared again under its id it is changed; whether it is this adviser's. */
export const putRelative = async (db: Database, row: AdviserRelativeTable): Promise<boolean> => {
  const { county: _, id: __, adviser, ...kept } = row
  const done = await db
    .insertInto('adviser_relative')
    .values(row)
    .onConflict((conflict) => conflict.columns(['county', 'id']).doUpdateSet(kept).where('adviser_relative.adviser', '=', adviser))
    .returning('id')
    .execute()
  return done.length > 0
}

export const deleteRelative = async (db: Database, { county, adviser }: { county: number; adviser: string }, id: string) => {
  const query = db.deleteFrom('adviser_relative').where('county', '=', county).where('adviser', '=', adviser).where('id', '=', id)
  return Number((await query.executeTakeFirst()).numDeletedRows) > 0
}
