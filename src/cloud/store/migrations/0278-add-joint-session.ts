import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 联合接待: a service that two give together, and a booking that stands in both their diaries; one seat each, so that a time is one pair's. */
export const addJointSession: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      alter table shop_service add column with_adviser uuid, add foreign key (county, with_adviser) references adviser (county, id),
        add constraint shop_service_joint_alone check (with_adviser is null or (item ->> 'capacity')::int = 1)`.execute(db)
    await sql`
      alter table booking add column with_adviser uuid, add column with_entry uuid,
        add foreign key (county, with_adviser) references adviser (county, id),
        add foreign key (county, with_entry) references adviser_entry (county, id),
        add constraint booking_joint_of_two check (with_adviser <> adviser),
        add constraint booking_joint_in_both check (with_entry is null or (with_adviser is not null and entry is not null))`.execute(db)
    await sql`
      create index booking_by_with_adviser on booking (county, with_adviser, starts_at)
        where with_adviser is not null`.execute(db)
    await sql`create index booking_by_with_entry on booking (county, with_entry) where with_entry is not null`.execute(db)
  },
}
