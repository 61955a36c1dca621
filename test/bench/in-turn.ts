import type pg from 'pg'
import type { Heard } from './listening'
import { median } from './measured'

/** Statements of one kind, on the connection that they are sent on. */
export interface Side {
  readonly pool: pg.Pool
  readonly statements: readonly Pick<Heard, 'sql' | 'values'>[]
}

const warmUpRounds = 2

/** The p50 of each side in milliseconds, one statement of the one and one of the other in turn: a slow moment falls on both. */
export const p50InTurn = async (one: Side, other: Side, rounds: number): Promise<readonly [one: number, other: number]> => {
  const times: readonly [number[], number[]] = [[], []]
  const count = Math.max(one.statements.length, other.statements.length)
  for (let round = 0; round < rounds + warmUpRounds; round++)
    for (let at = 0; at < count; at++)
      for (const [side, { pool, statements }] of [one, other].entries()) {
        const took = await timeOf(pool, statements[at % statements.length])
        if (round >= warmUpRounds) times[side]?.push(took)
      }
  return [median(times[0]), median(times[1])]
}

const timeOf = async (pool: pg.Pool, statement: Side['statements'][number] | undefined): Promise<number> => {
  if (!statement) throw new Error('There is nothing to be timed.')
  const began = performance.now()
  await pool.query(statement.sql, [...statement.values])
  return performance.now() - began
}
