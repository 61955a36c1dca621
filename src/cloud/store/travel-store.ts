import { sql } from 'kysely'
import type { Database } from './database'
import type { AdviserKey } from './diary-store'

interface Way {
  readonly one: string
  readonly one_name: string
  readonly other: string
  readonly other_name: string
  readonly minutes: number | null
}

/** Between any two villages that the adviser serves, the lesser code first. */
export const listTravel = async (db: Database, { county, adviser }: AdviserKey): Promise<Way[]> => {
  const { rows } = await sql<Way>`
    select one.community as one, near.name as one_name, other.community as other, far.name as other_name, way.minutes
    from adviser_village one
    join adviser_village other on other.county = one.county and other.adviser = one.adviser and other.community > one.community
    join division near on near.code = one.community
    join division far on far.code = other.community
    left join village_travel way on way.county = one.county and way.one = one.community and way.other = other.community
    where one.county = ${county} and one.adviser = ${adviser}::uuid
    order by one.community, other.community`.execute(db)
  return rows
}

interface SaidWay {
  readonly one: string
  readonly other: string
  readonly minutes: number
}

export const setTravel = (db: Database, county: number, { one, other, minutes }: SaidWay) =>
  db
    .insertInto('village_travel')
    .values({ county, one, other, minutes })
    .onConflict((conflict) => conflict.columns(['county', 'one', 'other']).doUpdateSet({ minutes }))
    .execute()
