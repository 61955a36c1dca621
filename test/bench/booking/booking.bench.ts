import { Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import { uuidv7 } from 'uuidv7'
import type { App } from '../../../src/cloud/app'
import { developmentCipherKeys } from '../../../src/cloud/gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from '../../../src/cloud/gateways/cipher/sm4-field-cipher'
import { advanceBooking } from '../../../src/cloud/operations/booking/advance'
import { holdSlot } from '../../../src/cloud/operations/booking/hold'
import { findShops } from '../../../src/cloud/operations/legal/shops'
import { openPool, openServer } from '../../../src/cloud/store/database'
import { migrate } from '../../../src/cloud/store/migrations/migrate'
import type { Tables } from '../../../src/cloud/store/tables/tables'
import type { Person } from '../../../src/domain/authorization'
import { databaseUrl } from '../databases'
import { explain } from '../explain'
import { type Heard, listenOn } from '../listening'
import { type Bench, type Measured, median } from '../measured'
import { type BookingCity, clients, makeCity, shopCount } from './a-city'
import { crowdedBy } from './crowd'
import { replay, type Script, type Sent } from './replayed'

const rounds = 5
const warmUpMs = 2_000
const roundMs = 3_000

/** Hold and confirm, in process and as the same statements straight through pg; and looking for a shop among two thousand. */
export const measure = async ({ postgres }: Bench): Promise<Measured> => {
  const url = await databaseUrl(postgres, 'booking')
  const db = openServer(url, clients)
  await migrate(db)
  const city = await makeCity(db)
  const app = { db, now: () => city.now, newId: uuidv7, cipher: createSm4FieldCipher(developmentCipherKeys()) }
  const pool = openPool(url, clients)
  const speed = await holdAndConfirm(app, pool, city)
  const crowd = await crowdedBy(app, city)
  const search = await searching(pool, city)
  await pool.end()
  await db.destroy()
  return {
    ratios: { ...speed.ratios, ...search.ratios, ...crowd.ratios },
    absolute: { ...speed.absolute, ...search.absolute, ...crowd.absolute },
  }
}

type BookingApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher'>

/** Each client books one free time after another, each for a person of its own. */
const holdAndConfirm = async (app: BookingApp, pool: pg.Pool, city: BookingCity): Promise<Measured> => {
  const ours = (client: number) => bookOnce(app, city, city.nextFor(client))
  const script = await recorded(app, pool, city)
  const straight = (client: number) => replay(pool, script, city.nextFor(client))
  for (const way of [ours, straight]) await rate(way, warmUpMs)
  const seen: { ours: number; straight: number }[] = []
  for (let round = 0; round < rounds; round += 1) seen.push({ straight: await rate(straight, roundMs), ours: await rate(ours, roundMs) })
  return {
    ratios: { 'hold and confirm: in process to straight': median(seen.map(({ ours, straight }) => ours / straight)) },
    absolute: {
      'hold and confirm: statements': script.sent.length,
      'hold and confirm: in process, a second': median(seen.map(({ ours }) => ours)),
      'hold and confirm: straight, a second': median(seen.map(({ straight }) => straight)),
    },
  }
}

/** Every statement of one booking, the transactions' own among them; the first one reads what is then kept for a minute. */
const recorded = async (app: BookingApp, pool: pg.Pool, city: BookingCity): Promise<Script> => {
  const sent: Sent[] = []
  const ids: string[] = []
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql: text, parameters } }) => void sent.push({ sql: text, values: parameters }),
  })
  const listened: BookingApp = {
    ...app,
    db,
    newId: () => {
      ids.push(uuidv7())
      return ids.at(-1) ?? ''
    },
  }
  await bookOnce(listened, city, city.nextFor(0))
  sent.length = 0
  ids.length = 0
  const own = city.nextFor(0)
  const id = await bookOnce(listened, city, own)
  return { sent: [...sent], own: { ...own, ids: [id, ...ids] } }
}

const bookOnce = async (app: BookingApp, { county, service }: BookingCity, next: ReturnType<BookingCity['nextFor']>): Promise<string> => {
  const person: Person = { account: next.account, grants: [] }
  const id = uuidv7()
  const held = await holdSlot(app, person, { county, id, adviser: next.adviser, service, start: next.start.toISOString() })
  if (!held.ok) throw new Error(`hold: ${held.failure}`)
  const confirmed = await advanceBooking(app, person, { county, id, revision: held.value.revision, action: 'confirm' })
  if (!confirmed.ok) throw new Error(`confirm: ${confirmed.failure}`)
  return id
}

/** Bookings a second of sixteen clients, each of which waits for its answer. */
const rate = async (work: (client: number) => Promise<unknown>, ms: number): Promise<number> => {
  const began = performance.now()
  const counts = await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      let count = 0
      for (; performance.now() - began < ms; count += 1) await work(client)
      return count
    }),
  )
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - began) / 1_000)
}

const words = '律所1987'

const searching = async (pool: pg.Pool, { now, resident, db }: BookingCity): Promise<Measured> => {
  await sql`analyze shop`.execute(db)
  const heard: Heard[] = []
  const app = { db: listenOn(pool, heard), now: () => now }
  const find = () => findShops(app, { account: resident, grants: [] }, { words })
  const { shops } = await find()
  if (shops.length !== 1) throw new Error(`${shops.length} shops are called ${words}`)
  const [statement, more] = heard.filter(({ sql: text }) => text.includes('from shop'))
  if (!statement || more) throw new Error('a search is one statement')
  const { buffers, scanned, indexes } = await explain(pool, statement)
  if (scanned.includes('shop') || !indexes.includes('shop_by_search'))
    throw new Error(`shops are read from end to end; used: ${indexes.join(', ')}`)
  const times: number[] = []
  for (let time = 0; time < 200; time += 1) {
    const began = performance.now()
    await find()
    times.push(performance.now() - began)
  }
  return {
    ratios: { 'search: statements': heard.filter(({ sql: text }) => text.includes('from shop')).length / 201 },
    absolute: { 'search: shops': shopCount, 'search: buffers': buffers, 'search: p50 in ms': median(times) },
  }
}
