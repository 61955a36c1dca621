import { dayNumberAt, dayOf } from '../../../../domain/civil-day'
import { searchable, specialties } from '../../../../domain/shop'
import type { Database } from '../../database'
import type { SealingCipher } from '../../field-cipher'
import { inTransaction } from '../../in-transaction'
import { communityPlans } from '../grid-counts'
import { inBatches } from '../in-batches'
import { createRandom } from '../random'
import { seedDay } from '../seed-day'
import { stableId } from '../stable-id'
import { insertDirectors } from './insert-directors'
import { accountOf } from './insert-people'
import { inventedName, inventedPhone } from './names'
import { demoServices } from './services'
import { type DemoAdviser, type DemoShop, demoShops } from './shops'

const address = '（模拟地址）'
const intro = '本店为模拟数据，用来试用程序。'

/** Shops, advisers, services, guides and duty, a county at a time; a county that has shops already is left as it is. */
export const seedShops = async (db: Database, cipher: SealingCipher, now: Date): Promise<void> => {
  const there = new Set((await db.selectFrom('shop').select('county').distinct().execute()).map(({ county }) => county))
  const byCounty = new Map<number, DemoShop[]>()
  for (const shop of demoShops()) byCounty.set(shop.county, [...(byCounty.get(shop.county) ?? []), shop])
  for (const [county, shops] of byCounty)
    if (!there.has(county))
      await inTransaction(db, async (trx) => {
        await insertShops(trx, shops)
        await insertAdvisers(trx, shops, now)
        await insertDuties(trx, county, shops, now)
        await insertGuides(trx, cipher, county)
        await insertDirectors(trx, cipher, county, now)
      })
}

/** The firm of this shop, over which its lawyers hold their roles. */
export const organizationOf = ({ id }: Pick<DemoShop, 'id'>): string => stableId(`organization ${id}`)
const organizationKinds = { firm: 'firm', adviser: 'firm', mediation: 'committee', notary: undefined } as const

const insertShops = async (trx: Database, shops: readonly DemoShop[]): Promise<void> => {
  const organizations = shops.flatMap((shop) => {
    const kind = organizationKinds[shop.kind]
    return kind ? [{ county: shop.county, id: organizationOf(shop), kind, level: null, name: shop.name, phone: null }] : []
  })
  await trx.insertInto('organization').values(organizations).execute()
  const rows = shops.map((shop) => ({
    county: shop.county,
    id: shop.id,
    kind: shop.kind,
    organization: organizationKinds[shop.kind] ? organizationOf(shop) : null,
    name: shop.name,
    intro,
    address,
    phone: null,
    specialties: shop.specialties,
    areas: [String(shop.county)],
    search: searchable(shop.name, intro, address, ...shop.advisers.map(({ name }) => name)),
    test_data: true,
    closed_at: null,
  }))
  await inBatches(rows, (batch) => trx.insertInto('shop').values(batch).execute())
  const services = shops.flatMap(({ county, id, kind }) =>
    demoServices[kind].map(({ name, mode, isPublic, item, policy }) => ({
      county,
      id: stableId(`service ${id} ${name}`),
      shop: id,
      name,
      mode,
      is_public: isPublic,
      item: JSON.stringify(item),
      policy: JSON.stringify(policy),
      closed_at: null,
    })),
  )
  await inBatches(services, (batch) => trx.insertInto('shop_service').values(batch).execute())
}

const adviserKinds = { firm: 'lawyer', adviser: 'basicWorker', mediation: 'mediator', notary: 'notary' } as const

/** One of them can be signed in as. */
export const demoLawyerKey = 'lawyer-liming'
export const demoLawyerVillage = '340403007001'

const insertAdvisers = async (trx: Database, shops: readonly DemoShop[], now: Date): Promise<void> => {
  const advisers = shops.flatMap((shop) => shop.advisers.map((adviser) => ({ shop, adviser })))
  const rows = advisers.map(({ shop: { county, id, kind }, adviser }) => ({
    county,
    id: adviser.id,
    shop: id,
    account: serves(adviser, demoLawyerVillage) ? accountOf({ key: demoLawyerKey }) : null,
    kind: adviserKinds[kind],
    name: adviser.name,
    license_number: adviser.license,
    license_checked_at: now,
    photo: null,
    time_zone: 'Asia/Shanghai',
    valid_from: seedDay,
    valid_to: null,
    test_data: true,
  }))
  await inBatches(rows, (batch) => trx.insertInto('adviser').values(batch).execute())
  const villages = advisers.flatMap(({ shop: { county }, adviser }) =>
    adviser.villages.map(({ community, duty }, at) => ({
      county,
      adviser: adviser.id,
      place: at + 1,
      community,
      duty: JSON.stringify(duty),
    })),
  )
  await inBatches(villages, (batch) => trx.insertInto('adviser_village').values(batch).execute())
  const patterns = advisers.map(({ shop: { county }, adviser: { id, pattern } }) => ({
    county,
    adviser: id,
    pattern: JSON.stringify(pattern),
    revision: 1,
  }))
  await inBatches(patterns, (batch) => trx.insertInto('adviser_pattern').values(batch).execute())
}

export const serves = ({ villages }: DemoAdviser, community: string): boolean => villages.some((each) => each.community === community)

const dutyDays = 30

/** Somebody for the county and for each of its towns, every day for a month. */
const insertDuties = async (trx: Database, county: number, shops: readonly DemoShop[], now: Date): Promise<void> => {
  const lawyers = shops.filter(({ kind }) => kind === 'firm').flatMap(({ advisers }) => advisers)
  const towns = new Set(lawyers.flatMap(({ villages }) => villages.map(({ community }) => community.slice(0, 9))))
  const today = dayNumberAt(now.getTime())
  const rows = [String(county), ...towns].flatMap((area, place) =>
    Array.from({ length: dutyDays }, (_, at) => ({
      county,
      area,
      day: dayOf(today + at),
      adviser: lawyers[(place + at) % lawyers.length]?.id ?? '',
    })),
  )
  await inBatches(rows, (batch) => trx.insertInto('legal_duty').values(batch).execute(), 1_000)
}

const insertGuides = async (trx: Database, cipher: SealingCipher, county: number): Promise<void> => {
  const random = createRandom(county)
  const villages = communityPlans().filter(({ code }) => code.startsWith(String(county)))
  const rows = villages.flatMap(({ code }, at) =>
    (['leader', 'guide', 'guide', 'guide'] as const).map((kind, place) => {
      const phone = inventedPhone('guide', at * 4 + place)
      return {
        county,
        id: stableId(`guide ${code} ${place}`),
        community: code,
        kind,
        account: null,
        name: cipher.seal('legal_guide.name', county, inventedName(random)),
        phone: cipher.seal('legal_guide.phone', county, phone),
        person_index: cipher.index(phone),
        neighbor_group: kind === 'guide' ? `第${['一', '二', '三'][place - 1]}村民组` : null,
        skills: specialties.filter((_, each) => (each + at + place) % 5 === 0),
        last_active_on: null,
        test_data: true,
      }
    }),
  )
  await inBatches(rows, (batch) => trx.insertInto('legal_guide').values(batch).execute())
}
