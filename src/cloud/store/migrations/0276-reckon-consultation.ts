import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** By which edition of the work calendar an instant promise was computed. */
export const reckonConsultation: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table consultation add column calendar int not null default 0`.execute(db)
    await sql`
      create index consultation_to_reckon on consultation (county, calendar)
        where promise = 'instant' and round = 'first' and status in ('queued', 'answering')`.execute(db)
  },
}
