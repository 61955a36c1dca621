const { TestEnvironment } = require('jest-environment-node')

/** One database per jest worker, and a county of its own for each test: starting one costs seconds, a county nothing. */
let pglite
let serverUrl
let county = 900_000 + Number(process.env.JEST_WORKER_ID ?? 1) * 10_000
const newCounty = () => {
  county += 1
  // With two zeros at its end it would be the city of those after it.
  if (county % 100 === 0) county += 1
  return county
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    const server = process.env.LINLI_TEST_DATABASE_URL
    if (server) serverUrl ??= await makeDatabase(server)
    else pglite ??= await openMemory()
    // The database lives outside the test's realm and knows only this realm's dates and bytes.
    Object.assign(this.global, { testPglite: pglite, testDatabaseUrl: serverUrl, newCounty, Date, Uint8Array, Error })
  }
}

const openMemory = async () => {
  const { PGlite } = await import('@electric-sql/pglite')
  const { btree_gist } = await import('@electric-sql/pglite/contrib/btree_gist')
  const { pg_trgm } = await import('@electric-sql/pglite/contrib/pg_trgm')
  const parsers = { 20: Number, 1082: (text) => text, 1700: (text) => text }
  return PGlite.create({ extensions: { btree_gist, pg_trgm }, parsers })
}

/** On a server two workers share no database either: one's sender would send out what the other's tests are waiting for. */
const makeDatabase = async (server) => {
  const { Client } = require('pg')
  const name = `worker_${process.pid}`
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const made = new URL(server)
  made.pathname = `/${name}`
  return made.href
}
