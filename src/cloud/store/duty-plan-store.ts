import { sql } from 'kysely'
import type { DutyRule } from '../../domain/duty-day'
import type { DatedPlan } from '../../domain/duty-plan'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'

/** Who this adviser is, as everybody may know. */
export const findAdviserCard = (db: Database, { county, adviser }: AdviserKey) =>
  db
    .selectFrom('adviser')
    .innerJoin('shop', (join) => join.onRef('shop.county', '=', 'adviser.county').onRef('shop.id', '=', 'adviser.shop'))
    .select([
      'adviser.county',
      'adviser.id as adviser',
      'adviser.account',
      'adviser.name',
      'adviser.license_number',
      'shop.name as shop_name',
    ])
    .where('adviser.county', '=', county)
    .where('adviser.id', '=', adviser)
    .where('adviser.valid_to', 'is', null)
    .executeTakeFirst()

export type AdviserCard = NonNullable<Awaited<ReturnType<typeof findAdviserCard>>>

export interface ServedVillage {
  readonly community: string
  readonly name: string
  readonly duty: DutyRule
}

/** 顾问的村, in the order in which they were given. */
export const listServed = (db: Database, { county, adviser }: AdviserKey): Promise<ServedVillage[]> =>
  db
    .selectFrom('adviser_village as served')
    .innerJoin('division', 'division.code', 'served.community')
    .select(['served.community', 'division.name', 'served.duty'])
    .where('served.county', '=', county)
    .where('served.adviser', '=', adviser)
    .orderBy('served.place')
    .execute()

/** The advisers of the counties that begin so, by name, with their villages. */
export const listPlanned = async (db: Database, areas: readonly string[], words: string) => {
  const { rows } = await sql<{
    county: number
    adviser: string
    name: string
    shop_name: string
    villages: { code: string; name: string }[]
  }>`
    select adviser.county, adviser.id as adviser, adviser.name, shop.name as shop_name,
      coalesce((select json_agg(json_build_object('code', served.community, 'name', division.name) order by served.place)
        from adviser_village served join division on division.code = served.community
        where served.county = adviser.county and served.adviser = adviser.id), '[]') as villages
    from adviser join shop on shop.county = adviser.county and shop.id = adviser.shop
    where adviser.county = any(array(select county from county_outline o where exists (
        select from unnest(${sql.val(areas)}::text[]) area where starts_with(o.county::text, area)))) and adviser.valid_to is null
      and (${words} = '' or strpos(adviser.name || ' ' || shop.name, ${words}) > 0 or exists (
        select from adviser_village served join division on division.code = served.community
        where served.county = adviser.county and served.adviser = adviser.id and strpos(division.name, ${words}) > 0))
    order by adviser.name, adviser.id limit 200`.execute(db)
  return rows
}

/** Every change of the plan for these villages, by village. */
export const listPlans = async (db: Database, { county, adviser }: AdviserKey): Promise<Map<string, DatedPlan[]>> => {
  const rows = await db.selectFrom('duty_plan').selectAll().where('county', '=', county).where('adviser', '=', adviser).execute()
  const plans = new Map<string, DatedPlan[]>()
  for (const { community, valid_from, hours_per_month, lectures_per_quarter, firm_visits_per_year } of rows) {
    const plan = {
      from: valid_from,
      hoursPerMonth: hours_per_month,
      lecturesPerQuarter: lectures_per_quarter,
      firmVisitsPerYear: firm_visits_per_year,
    }
    plans.set(community, [...(plans.get(community) ?? []), plan])
  }
  return plans
}

interface NewPlan extends AdviserKey {
  readonly community: string
  readonly plan: DatedPlan
  readonly by: string
  readonly at: Date
}

/** What was decided before for the same month never came to hold. */
export const setPlan = async (db: Database, { county, adviser, community, plan, by, at }: NewPlan) => {
  const decided = {
    hours_per_month: plan.hoursPerMonth,
    lectures_per_quarter: plan.lecturesPerQuarter,
    firm_visits_per_year: plan.firmVisitsPerYear,
    set_by: by,
    set_at: at,
  }
  await db
    .insertInto('duty_plan')
    .values({ county, adviser, community, valid_from: plan.from, ...decided })
    .onConflict((conflict) => conflict.columns(['county', 'adviser', 'community', 'valid_from']).doUpdateSet(decided))
    .execute()
}

interface NewVillage extends AdviserKey {
  readonly community: string
  readonly duty: DutyRule
  readonly most: number
}

/** The first free place of the few there are; false where all are taken. Two at once wait for each other. */
export const assignVillage = (db: Database, { county, adviser, community, duty, most }: NewVillage): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await sql`select id from adviser where county = ${county} and id = ${adviser}::uuid for update`.execute(trx)
    const served = await listServed(trx, { county, adviser })
    const kept = JSON.stringify(duty)
    const isNew = !served.some((each) => each.community === community)
    if (isNew && served.length >= most) return false
    await sql`
      insert into adviser_village (county, adviser, place, community, duty)
      select ${county}, ${adviser}::uuid, place, ${community}, ${kept}::jsonb from generate_series(1, 5) place
      where not exists (select from adviser_village taken where taken.county = ${county} and taken.adviser = ${adviser}::uuid and taken.place = place.place)
      order by place limit 1
      on conflict (county, adviser, community) do update set duty = excluded.duty`.execute(trx)
    return true
  })

export const releaseVillage = (db: Database, { county, adviser }: AdviserKey, community: string) =>
  db.deleteFrom('adviser_village').where('county', '=', county).where('adviser', '=', adviser).where('community', '=', community).execute()
