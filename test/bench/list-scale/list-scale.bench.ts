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
import { questionsOf } from './questions'

const cities = { small: 100_000, large: 1_000_000 } as const
const rounds = 30
const never = ['report', 'report_event']

interface Asked {
  readonly name: string
  readonly statement: Heard
}

/** Each statement that the lists send, in a city of one year and in the same city after ten. */
export const measure = async ({ postgres }: Bench): Promise<Measured> => {
  const [small, large] = [await prepare(postgres, 'small'), await prepare(postgres, 'large')]
  const names = [...new Set(small.asked.map(({ name }) => name))]
  const ratios: Record<string, number> = {}
  const absolute: Record<string, number | string> = {}
  for (const name of names) {
    const [few, many] = [await touched(small, name), await touched(large, name)]
    const [quick, slow] = await p50InTurn(sideOf(small, name), sideOf(large, name), rounds)
    ratios[`${name}: buffers`] = many / Math.max(few, 1)
    ratios[`${name}: p50`] = slow / quick
    absolute[`${name}: buffers`] = `${Math.round(few)} and ${Math.round(many)}`
    absolute[`${name}: p50, ms`] = `${quick.toFixed(2)} and ${slow.toFixed(2)}`
  }
  for (const { pool } of [small, large]) await pool.end()
  return { ratios, absolute }
}

interface Prepared {
  readonly pool: pg.Pool
  readonly asked: readonly Asked[]
}

const prepare = async (server: string, size: keyof typeof cities): Promise<Prepared> => {
  const url = await databaseUrl(server, size)
  const began = Date.now()
  const city = await makeCity(url, cities[size])
  const questions = await questionsOf(city)
  await city.destroy()
  console.log(`  ${cities[size]} reports made in ${Math.round((Date.now() - began) / 1_000)} s`)
  const pool = openPool(url, 1)
  const heard: Heard[] = []
  const app = { db: listenOn(pool, heard), cipher: createSm4FieldCipher(developmentCipherKeys()), now: () => new Date() }
  const asked: Asked[] = []
  for (const { name, ask } of questions) {
    heard.length = 0
    await ask(app)
    asked.push(...heard.map((statement, at) => ({ name: `${name}, statement ${at + 1}`, statement })))
  }
  return { pool, asked }
}

const sideOf = ({ pool, asked }: Prepared, name: string): Side => ({
  pool,
  statements: asked.filter((one) => one.name === name).map(({ statement }) => statement),
})

/** Buffers for each who asked. Throws where a table that grows is read from end to end. */
const touched = async (city: Prepared, name: string): Promise<number> => {
  const plans = await Promise.all(sideOf(city, name).statements.map((statement) => explain(city.pool, statement)))
  const scanned = plans.flatMap(({ scanned }) => scanned).filter((table) => never.includes(table))
  if (scanned.length) throw new Error(`${name} reads all of ${scanned[0]}`)
  return plans.reduce((sum, { buffers }) => sum + buffers, 0) / plans.length
}
