import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'

/** What lies on the shelf, still sealed. */
export const findAccessToken = (db: Database, name: string) =>
  db.selectFrom('access_token').select(['value', 'until']).where('county', '=', cityCounty).where('name', '=', name).executeTakeFirst()

/** One of all who ask at once gets it; whoever has it and dies loses it after a while. */
export const reserveAccessToken = async (db: Database, name: string, { at, until }: { at: Date; until: Date }): Promise<boolean> => {
  const { rows } = await sql`
    insert into access_token (county, name, fetching_until) values (${cityCounty}, ${name}, ${until}::timestamptz)
    on conflict (county, name) do update set fetching_until = excluded.fetching_until
      where (access_token.until is null or access_token.until <= ${at}::timestamptz)
        and (access_token.fetching_until is null or access_token.fetching_until <= ${at}::timestamptz)
    returning 1`.execute(db)
  return rows.length > 0
}

export const putAccessToken = (db: Database, name: string, { value, until }: { value: string; until: Date }) =>
  setAccessToken(db, name, { value, until, fetching_until: null }).execute()

export const releaseAccessToken = (db: Database, name: string) => setAccessToken(db, name, { fetching_until: null }).execute()

/** Takes it from the shelf unless another lies there by now. */
export const dropAccessToken = (db: Database, name: string, value: string) =>
  setAccessToken(db, name, { value: null, until: null }).where('value', '=', value).execute()

interface Change {
  readonly value?: string | null
  readonly until?: Date | null
  readonly fetching_until?: Date | null
}

const setAccessToken = (db: Database, name: string, change: Change) =>
  db.updateTable('access_token').set(change).where('county', '=', cityCounty).where('name', '=', name)
