const { TestEnvironment } = require('jest-environment-node')

/** One database per jest worker, and a county of its own for each test: starting one costs seconds, a county nothing. */
let pglite
let county = 900_000 + Number(process.env.JEST_WORKER_ID ?? 1) * 10_000
const newCounty = () => ++county

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    const databaseUrl = process.env.LINLI_TEST_DATABASE_URL
    if (!databaseUrl && !pglite) pglite = await openMemory()
    // The database lives outside the test's realm and knows only this realm's dates and bytes.
    Object.assign(this.global, { testPglite: pglite, testDatabaseUrl: databaseUrl, newCounty, Date, Uint8Array, Error })
  }
}

const openMemory = async () => {
  const { PGlite } = await import('@electric-sql/pglite')
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const parsers = { 20: Number, 1082: (text) => text, 1700: (text) => text }
  return PGlite.create({ extensions: { btree_gist, pg_trgm }, parsers })
}
