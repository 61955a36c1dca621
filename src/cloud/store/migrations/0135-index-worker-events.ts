import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 台账: what one worker did between two days. */
export const indexWorkerEvents: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`create index report_event_by_worker on report_event (county, actor, at) where actor_role in ('gridWorker', 'proxy')`.execute(
      db,
    )
  },
}
