import { sql } from 'kysely'
import { uuidv7 } from 'uuidv7'
import { openServer } from '../../src/cloud/store/database'

/** Makes an empty database of its own on the tests' server; answers its address. */
export const anOwnDatabase = async (serverUrl: string, purpose: string): Promise<string> => {
  const name = `${purpose}_${uuidv7().replaceAll('-', '')}`
  const db = openServer(serverUrl, 1)
  await sql`create database ${sql.id(name)}`.execute(db)
  await db.destroy()
  const made = new URL(serverUrl)
  made.pathname = `/${name}`
  return made.toString()
}
