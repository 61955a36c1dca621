import type pg from 'pg'
import { developmentCipherKeys } from '../../../src/cloud/gateways/cipher/cipher-keys'
import { createSm4FieldCipher } from '../../../src/cloud/gateways/cipher/sm4-field-cipher'
import { openPool } from '../../../src/cloud/store/database'
import { databaseUrl } from '../databases'
import { explain } from '../explain'
import { p50InTurn, type Side } from '../in-turn'
import { type Heard, listenOn } from '../listening'
import type { Bench, Measured } from '../measured'
import { makeCity } from './a-city'
import { cityEnd } from './city-reports'
import { questionsOf } from './questions'

const cities = { small: 200_000, large: 2_000_000 } as const
const clients = 16
const rounds = 12
const never = [
  'report',
  'report_event',
  'report_clock',
  'report_leg',
  'report_unit',
  'report_join',
  'report_rating',
  'attachment',
  'report_count',
]

/** What people ask, in a city of two years and in the same city after twenty. */
export const measure = async ({ postgres }: Bench): Promise<Measured> => {
  const [small, large] = [await prepare(postgres, 'small'), await prepare(postgres, 'large')]
  const names = [...small.asks.keys()]
  const ratios: Record<string, number> = {}
  const absolute: Record<string, number | string> = {}
  for (const name of names) {
    const [few, many] = [await touched(small, name), await touched(large, name)]
    const [quick, slow] = await p50InTurn(sideOf(small, name), sideOf(large, name), { rounds, clients })
    ratios[`${name}: buffers`] = many / Math.max(few, 1)
    ratios[`${name}: p50`] = slow / quick
    absolute[`${name}: buffers`] = `${Math.round(few)} and ${Math.round(many)}`
    absolute[`${name}: p50, ms`] = `${quick.toFixed(2)} and ${slow.toFixed(2)}`
  }
  for (const { pool } of [small, large]) await pool.end()
  return { ratios, absolute }
}

type Ask = readonly Heard[]

interface Prepared {
  readonly pool: pg.Pool
  /** The statements of everyone who asks, by what they ask. */
  readonly asks: ReadonlyMap<string, readonly Ask[]>
}

const prepare = async (server: string, size: keyof typeof cities): Promise<Prepared> => {
  const url = await databaseUrl(server, size)
  const began = Date.now()
  const city = await makeCity(url, cities[size])
  const questions = await questionsOf(city)
  await city.destroy()
  console.log(`  ${cities[size]} reports made in ${Math.round((Date.now() - began) / 1_000)} s`)
  const pool = openPool(url, clients)
  const heard: Heard[] = []
  const cipher = createSm4FieldCipher(developmentCipherKeys())
  const app = { db: listenOn(pool, heard), cipher, now: () => new Date(cityEnd) }
  const asks = new Map<string, Ask[]>()
  for (const { name, ask } of questions) {
    // The first who asks reads what is then kept for a minute.
    if (!asks.has(name)) await ask(app)
    heard.length = 0
    await ask(app)
    asks.set(name, [...(asks.get(name) ?? []), [...heard]])
  }
  return { pool, asks }
}

const sideOf = ({ pool, asks }: Prepared, name: string): Side => ({ pool, asks: asks.get(name) ?? [] })

/** Buffers for each who asked. Throws where a table that grows is read from end to end. */
const touched = async (city: Prepared, name: string): Promise<number> => {
  const { asks } = sideOf(city, name)
  let sum = 0
  for (const statement of asks.flat()) {
    const { buffers, scanned } = await explain(city.pool, statement)
    const whole = scanned.find((table) => never.includes(table))
    if (whole) throw new Error(`${name} reads all of ${whole}`)
    sum += buffers
  }
  return sum / asks.length
}
