import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 常用语 of an adviser's own. */
export const createPhrase: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table adviser_phrase (
        county int not null,
        id uuid not null,
        adviser uuid not null,
        kind text not null,
        words text not null,
        kept_at timestamptz not null,
        primary key (county, id),
        foreign key (county, adviser) references adviser (county, id)
      )`.execute(db)
    await sql`create index adviser_phrase_by_adviser on adviser_phrase (county, adviser, kept_at desc)`.execute(db)
  },
}
