import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 顾问照片 that somebody proposed and the other side has not agreed to yet; what is shown stands with the adviser. */
export const createAdviserPhoto: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table adviser_photo (
        county int not null,
        adviser uuid not null,
        photo uuid not null,
        set_by uuid not null,
        set_at timestamptz not null,
        primary key (county, adviser),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index adviser_photo_by_photo on adviser_photo (county, photo)`.execute(db)
    await sql`create index adviser_by_photo on adviser (county, photo) where photo is not null`.execute(db)
  },
}
