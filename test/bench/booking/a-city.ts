import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import type { Database } from '../../../src/cloud/store/database'
import { seedCommunityPlaces } from '../../../src/cloud/store/seed/community-places'
import { usualPolicy } from '../../../src/cloud/store/seed/demo/services'
import { searchable } from '../../../src/domain/shop'

export const clients = 16
export const shopCount = 2_000
const county = 900_001
const advisersPerClient = 40
const slotsPerDay = 96
const days = 25

/** As much as a shop writes of itself. */
const intro =
  '本所办理婚姻家庭、继承、劳动用工、交通事故、土地山林、房产物业、欠款借贷、邻里和人身损害方面的事，周一至周五上午接待，下午到村里，来之前请先预约，带上身份证和手头的材料。'

export type BookingCity = Awaited<ReturnType<typeof makeCity>>

interface Next {
  readonly account: string
  readonly adviser: string
  readonly start: Date
}

/** Two thousand shops, and one whose advisers are open day and night, so that every client has times of its own to book. */
export const makeCity = async (db: Database) => {
  const now = new Date('2026-11-23T00:00:00Z')
  await seedCommunityPlaces(db, county)
  const rows = Array.from({ length: shopCount }, (_, at) => ({
    id: uuidv7(),
    name: `测试律所${at + 1}号`,
    intro: intro.repeat(1 + (at % 3)),
  }))
  await sql`
    insert into shop (county, id, kind, name, intro, address, specialties, areas, search, test_data)
    select ${county}, id, 'firm', name, intro, '', '{}', array[${String(county)}], search, true
    from jsonb_to_recordset(${JSON.stringify(rows.map((row) => ({ ...row, search: searchable(row.name, row.intro) })))}::jsonb)
      as given (id uuid, name text, intro text, search text)`.execute(db)
  const [{ id: shop } = { id: '' }] = rows
  const advisers = Array.from({ length: clients * advisersPerClient }, () => uuidv7())
  await sql`
    insert into adviser (county, id, shop, kind, name, time_zone, valid_from, test_data)
    select ${county}, id, ${shop}::uuid, 'lawyer', '王律', 'Asia/Shanghai', '2026-01-01', true from unnest(${sql.val(advisers)}::uuid[]) as id`.execute(
    db,
  )
  const day = [{ start: 0, end: 1_440 }]
  const pattern = { weekly: [day, day, day, day, day, day, day], breaks: [], makeup: null, worksOnHolidays: true }
  await sql`
    insert into adviser_pattern (county, adviser, pattern, revision)
    select ${county}, id, ${JSON.stringify(pattern)}::jsonb, 1 from unnest(${sql.val(advisers)}::uuid[]) as id`.execute(db)
  const item = {
    duration: 15,
    step: 15,
    before: 0,
    after: 0,
    lead: 0,
    horizon: { by: 'days', days: 60 },
    capacity: 1,
    caps: {},
    align: 'grid',
    combine: 'max',
  }
  const service = uuidv7()
  await sql`
    insert into shop_service (county, id, shop, name, mode, is_public, item, policy)
    values (${county}, ${service}::uuid, ${shop}::uuid, '电话咨询', 'phone', true, ${JSON.stringify(item)}::jsonb, ${JSON.stringify(usualPolicy)}::jsonb)`.execute(
    db,
  )
  const resident = uuidv7()
  const counts = Array.from({ length: clients }, () => 0)
  /** Times go round the days and the client's own advisers, so that no adviser's day fills up while it is measured. */
  const nextFor = (client: number): Next => {
    const count = counts[client] ?? 0
    counts[client] = count + 1
    const adviser = advisers[client * advisersPerClient + (count % advisersPerClient)] ?? ''
    const turn = Math.floor(count / advisersPerClient)
    const [dayAt, slot] = [1 + (turn % days), Math.floor(turn / days) % slotsPerDay]
    return { account: uuidv7(), adviser, start: new Date(now.getTime() + dayAt * 86_400_000 + slot * 900_000) }
  }
  return { db, now, county, service, resident, advisers, nextFor }
}
