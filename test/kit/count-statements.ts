import type { KyselyPlugin } from 'kysely'
import type { Database } from '../../src/cloud/store/database'

/** The same database through a handle that counts the statements sent. */
export const countStatements = (db: Database) => {
  const counted = { count: 0 }
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      counted.count += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { db: db.withPlugin(plugin), counted }
}
