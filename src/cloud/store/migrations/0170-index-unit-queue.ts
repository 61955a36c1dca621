import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a unit has before it; what it once had is not looked at again. */
export const indexUnitQueue: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create index report_unit_queue on report (county, unit, due, id)
      where unit is not null and status in ('dispatched', 'handling', 'whistled', 'suspended', 'done', 'confirming')`.execute(db)
  },
}
