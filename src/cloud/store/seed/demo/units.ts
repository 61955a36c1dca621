import type { UnitKind } from '../../../../domain/unit'
import type { Database } from '../../database'
import { seedDay } from '../seed-day'
import { stableId } from '../stable-id'
import { accountOf } from './insert-people'
import { inventedPhone, testName } from './names'
import type { DemoPerson } from './person'

interface DemoUnit {
  readonly county: number
  readonly id: string
  readonly kind: UnitKind
  readonly name: string
}

/** One of each of the commonest; every county of the city has them under these names. */
const kinds = [
  { kind: 'bureau', name: '住建局（模拟）', person: '方志远' },
  { kind: 'utility', name: '供水公司（模拟）', person: '陶慧敏' },
  { kind: 'property', name: '安居物业（模拟）', person: '熊国强' },
] as const

/** 承办单位 to try dispatching with; none of them is a real one. */
export const demoUnits = (counties: readonly number[]): DemoUnit[] =>
  counties.flatMap((county) => kinds.map(({ kind, name }) => ({ county, id: idOf(county, kind), kind, name })))

/** 班组 and 负责人 of the unit that is tried out most. */
const posts = [
  { kind: 'utility', post: 'crew', person: '汪大勇' },
  { kind: 'utility', post: 'leader', person: '程立新' },
] as const

/** Who signs for each of them; where they are more than one, what each is stands in the key. */
export const demoOfficers = (counties: readonly number[]): DemoPerson[] =>
  counties.flatMap((county, at) =>
    [...kinds, ...posts].map((each, place) => {
      const key = 'post' in each ? postKey(each, county) : `officer-${each.kind}-${county}`
      return {
        key,
        subject: key,
        name: testName(each.person),
        phone: inventedPhone('unit', at * (kinds.length + posts.length) + place + 1),
        grants: [{ role: 'officer' as const, area: idOf(county, each.kind), within: String(county) }],
      }
    }),
  )

const postKey = ({ kind, post }: (typeof posts)[number], county: number) => `officer-${kind}-${post}-${county}`

const idOf = (county: number, kind: UnitKind) => stableId(`unit ${county} ${kind}`)

/** They serve the whole county that they are kept in. */
export const insertUnits = async (db: Database, units: readonly DemoUnit[]): Promise<void> => {
  if (units.length === 0) return
  await db
    .insertInto('organization')
    .values(units.map((unit) => ({ ...unit, level: null, phone: null })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('service_area')
    .values(
      units.map(({ county, id }) => ({
        county,
        id: stableId(`service ${id} ${county}`),
        organization: id,
        division: String(county),
        grid: null,
        valid_from: seedDay,
        valid_to: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const held = units.flatMap(({ county, id, kind }) =>
    posts
      .filter((each) => each.kind === kind)
      .map((each) => ({ county, unit: id, account: accountOf({ key: postKey(each, county) }), post: each.post })),
  )
  await db
    .insertInto('unit_post')
    .values(held)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
