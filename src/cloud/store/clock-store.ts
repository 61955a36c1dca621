import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'

/** Whether it is time again, and this process the one that does it: an answer of true starts the next round. */
export const ring = async (db: Database, name: string, at: Date, everyMs: number): Promise<boolean> => {
  const { rows } = await sql`
    insert into clock (county, name, rang_at) values (${cityCounty}, ${name}, ${at}::timestamptz)
    on conflict (county, name) do update set rang_at = excluded.rang_at where clock.rang_at <= ${new Date(at.getTime() - everyMs)}::timestamptz
    returning name`.execute(db)
  return rows.length > 0
}
