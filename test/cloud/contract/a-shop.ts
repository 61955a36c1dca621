import { sql } from 'kysely'
import type { App } from '../../../src/cloud/app'
import { usualPolicy } from '../../../src/cloud/store/seed/demo/services'

const id = (number: number) => `0197c9ab-0000-7000-8009-${String(number).padStart(12, '0')}`
export const [shop, adviser, service] = [id(1), id(2), id(3)]
const organization = id(4)

/** A shop with one adviser who has time every morning: whoever else is the dispatcher. */
export const openShop = async ({ db, newId, now }: App, county: number): Promise<void> => {
  const item = {
    duration: 30,
    step: 30,
    before: 0,
    after: 0,
    lead: 0,
    horizon: { by: 'days', days: 30 },
    capacity: 1,
    caps: {},
    align: 'grid',
    combine: 'max',
  }
  const day = [{ start: 540, end: 720 }]
  const pattern = { weekly: [day, day, day, day, day, day, day], breaks: [], makeup: null, worksOnHolidays: false }
  await sql`insert into organization (county, id, kind, name) values (${county}, ${organization}::uuid, 'firm', '测试律所')`.execute(db)
  await sql`
    insert into shop (county, id, kind, organization, name, intro, address, specialties, areas, search, test_data)
    values (${county}, ${shop}::uuid, 'firm', ${organization}::uuid, '测试律所', '', '测试路 1 号', '{labor}', array[${String(county)}],
      ' 测 试 律 所 ', true)`.execute(db)
  await sql`
    insert into adviser (county, id, shop, account, kind, name, license_number, license_checked_at, time_zone, valid_from, test_data)
    select ${county}, ${adviser}::uuid, ${shop}::uuid, account, 'lawyer', '王律（测试）', '测试0001', ${now()}::timestamptz, 'Asia/Shanghai',
      '2026-01-01', true
    from identity where subject = ${`dispatcher-${county}`}`.execute(db)
  await sql`
    insert into role_grant (county, id, account, role, area, valid_from)
    select county, ${newId()}::uuid, account, 'lawyer', ${organization}, ${now()}::timestamptz from identity
    where subject = ${`dispatcher-${county}`}`.execute(db)
  await sql`
    insert into adviser_village (county, adviser, place, community, duty)
    values (${county}, ${adviser}::uuid, 1, ${`${county}001001`}, '{"by":"date","date":25}')`.execute(db)
  await sql`
    insert into adviser_pattern (county, adviser, pattern, revision)
    values (${county}, ${adviser}::uuid, ${JSON.stringify(pattern)}::jsonb, 1)`.execute(db)
  await sql`
    insert into shop_service (county, id, shop, name, mode, is_public, item, policy)
    values (${county}, ${service}::uuid, ${shop}::uuid, '电话咨询', 'phone', true, ${JSON.stringify(item)}::jsonb,
      ${JSON.stringify(usualPolicy)}::jsonb)`.execute(db)
}

/** The booking stands again, and is met on the screen. */
export const meetByVideo = async ({ db }: App, county: number): Promise<void> => {
  await db.updateTable('shop_service').set({ mode: 'video' }).where('county', '=', county).where('id', '=', service).execute()
  await db.updateTable('booking').set({ status: 'confirmed' }).where('county', '=', county).where('service', '=', service).execute()
}

/** Between two villages there is a way. */
export const serveTwoVillages = async ({ db }: App, county: number): Promise<void> => {
  const [one, other] = [`${county}001001`, `${county}001002`]
  await sql`insert into division (code, parent, level, name) values (${other}, ${`${county}001`}, 'village', '测试二村') on conflict do nothing`.execute(
    db,
  )
  await sql`delete from adviser_village where county = ${county} and adviser = ${adviser}::uuid`.execute(db)
  await sql`
    insert into adviser_village (county, adviser, place, community, duty)
    values (${county}, ${adviser}::uuid, 1, ${one}, '{"by":"date","date":25}'), (${county}, ${adviser}::uuid, 2, ${other}, '{"by":"date","date":26}')`.execute(
    db,
  )
}
