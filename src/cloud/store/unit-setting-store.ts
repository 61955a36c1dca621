import type { UnitPost } from '../../domain/unit'
import type { UnitTemplate } from '../../domain/unit-template'
import type { Database } from './database'

/** 班组: who works for the unit and neither signs nor assigns. */
export const listCrew = async (db: Database, county: number, unit: string): Promise<string[]> =>
  (await ofUnit(db, county, unit).where('post', '=', 'crew').execute()).map(({ account }) => account)

export const listPosts = (db: Database, county: number, unit: string) => ofUnit(db, county, unit).execute()

const ofUnit = (db: Database, county: number, unit: string) =>
  db.selectFrom('unit_post').select(['account', 'post']).where('county', '=', county).where('unit', '=', unit)

/** Of which units this account is only crew. */
export const listCrewUnits = async (db: Database, county: number, account: string, units: readonly string[]): Promise<string[]> => {
  const rows = await db
    .selectFrom('unit_post')
    .select('unit')
    .where('county', '=', county)
    .where('unit', 'in', units)
    .where('account', '=', account)
    .where('post', '=', 'crew')
    .execute()
  return rows.map(({ unit }) => unit)
}

/** 经办 is whoever has no row. */
export const putPost = async (trx: Database, { post, ...key }: { county: number; unit: string; account: string; post: UnitPost }) => {
  const { county, unit, account } = key
  if (post === 'clerk')
    await trx.deleteFrom('unit_post').where('county', '=', county).where('unit', '=', unit).where('account', '=', account).execute()
  else
    await trx
      .insertInto('unit_post')
      .values({ ...key, post })
      .onConflict((conflict) => conflict.columns(['county', 'unit', 'account']).doUpdateSet({ post }))
      .execute()
}

export const findUnitSetting = (db: Database, county: number, unit: string) =>
  db
    .selectFrom('unit_setting')
    .select(['revision', 'leader_signs', 'templates'])
    .where('county', '=', county)
    .where('unit', '=', unit)
    .executeTakeFirst()

interface Setting {
  readonly county: number
  readonly unit: string
  /** The one that was looked at; 0 where nothing was set yet. */
  readonly revision: number
  readonly leaderSigns: boolean
  readonly templates: readonly UnitTemplate[] | null
}

/** False where somebody else has changed it since. */
export const putUnitSetting = async (trx: Database, { county, unit, revision, leaderSigns, templates }: Setting): Promise<boolean> => {
  const set = { revision: revision + 1, leader_signs: leaderSigns, templates: templates && JSON.stringify(templates) }
  const done =
    revision === 0
      ? await trx
          .insertInto('unit_setting')
          .values({ county, unit, ...set })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
      : await trx
          .updateTable('unit_setting')
          .set(set)
          .where('county', '=', county)
          .where('unit', '=', unit)
          .where('revision', '=', revision)
          .executeTakeFirst()
  return 'numUpdatedRows' in done ? done.numUpdatedRows > 0n : (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** What each has of a post, with the unit held until the transaction ends. */
export const lockUnitPosts = async (trx: Database, county: number, unit: string): Promise<Map<string, UnitPost>> => {
  await trx.selectFrom('organization').select('id').where('county', '=', county).where('id', '=', unit).forUpdate().execute()
  return new Map((await listPosts(trx, county, unit)).map(({ account, post }) => [account, post]))
}
