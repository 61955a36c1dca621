import type pg from 'pg'
import type { Heard } from './listening'
import { median } from './measured'

type Statement = Pick<Heard, 'sql' | 'values'>

/** What is asked of one database, each time in one or more statements one after the other. */
export interface Side {
  readonly pool: pg.Pool
  readonly asks: readonly (readonly Statement[])[]
}

interface Turns {
  readonly rounds: number
  /** How many ask at the same time; the pool has as many connections. */
  readonly clients: number
}

/** A statement is planned anew five times before PostgreSQL keeps a plan. */
const warmUpRounds = 6

/** The p50 of each side in milliseconds, one round of the one and one of the other in turn: a slow moment falls on both. */
export const p50InTurn = async (one: Side, other: Side, { rounds, clients }: Turns): Promise<readonly [one: number, other: number]> => {
  const times: readonly [number[], number[]] = [[], []]
  for (let round = 0; round < rounds + warmUpRounds; round++)
    for (const at of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const took = await roundOf([one, other][at] ?? one, clients)
      if (round >= warmUpRounds) times[at].push(...took)
    }
  return [median(times[0]), median(times[1])]
}

/** Everything is asked once, by so many clients that each take the next question when theirs is answered. */
const roundOf = async ({ pool, asks }: Side, clients: number): Promise<number[]> => {
  if (!asks.length) throw new Error('There is nothing to be timed.')
  const left = asks.values()
  const times: number[] = []
  const ask = async () => {
    const client = await pool.connect()
    for (const statements of left) {
      const began = performance.now()
      for (const { sql, values } of statements) await client.query({ name: nameOf(sql), text: sql, values: [...values] })
      times.push(performance.now() - began)
    }
    client.release()
  }
  await Promise.all(Array.from({ length: clients }, ask))
  return times
}

const names = new Map<string, string>()

/** Planned once on each connection, as the program's own pool does it. */
const nameOf = (sql: string): string => {
  const name = names.get(sql) ?? `asked_${names.size}`
  names.set(sql, name)
  return name
}
