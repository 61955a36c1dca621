import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 代班: who stands in while somebody is away, and whether what is open goes to them as well. */
export const addStandIn: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table absence
        add column stand_in uuid check (stand_in <> account),
        add column hands_open boolean not null default false,
        add column handed_at timestamptz,
        add column set_by uuid,
        add foreign key (county, stand_in) references account (county, id),
        add foreign key (county, set_by) references account (county, id)`.execute(db)
    await sql`create index absence_stand_in on absence (county, stand_in) where stand_in is not null`.execute(db)
    await sql`create index absence_ends on absence (county, ends_at)`.execute(db)
  },
}
