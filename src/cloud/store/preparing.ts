import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** Beyond these a statement is sent as it is: a list of ids of another length is another text. */
const mostNamed = 500
/** A newer release may add a column while this one runs, and a planned statement may not answer more than it did. */
const takesEveryColumn = /^select (?:[\w"]+\.)?\*|\breturning (?:[\w"]+\.)?\*/i
const names = new Map<string, string>()

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNamed) return known
  const name = `linli_${names.size}`
  names.set(text, name)
  return name
}

/** A pool whose connections read and plan each of our statements once; planning is the larger part of a short statement's cost. */
export const preparing = (pool: pg.Pool): PostgresPool => {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    connect: async () => {
      const client = await pool.connect()
      const prepared = known.get(client) ?? prepare(client)
      known.set(client, prepared)
      return prepared
    },
    end: () => pool.end(),
  }
}

const prepare = (client: pg.PoolClient): PostgresPoolClient => {
  const query = (text: string, values: readonly unknown[]) => {
    const name = values.length && !takesEveryColumn.test(text) ? nameOf(text) : undefined
    return client.query({ text, values: [...values], ...(name !== undefined && { name }) })
  }
  return { query: query as unknown as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) }
}
