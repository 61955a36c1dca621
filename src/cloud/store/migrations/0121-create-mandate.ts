import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 交办单: printed for a unit that does not use the program, with a link good for that one matter; only its hash is kept. */
export const createMandate: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table mandate (
        county int not null,
        id uuid not null,
        report uuid not null,
        unit uuid not null,
        sequence int not null,
        code_hash text not null,
        printed_by uuid not null,
        printed_at timestamptz not null,
        expires_at timestamptz not null,
        opened_at timestamptz,
        revoked_at timestamptz,
        primary key (county, id),
        unique (county, report, sequence),
        unique (county, code_hash),
        foreign key (county, report) references report (county, id),
        foreign key (county, unit) references organization (county, id)
      )`.execute(db)
  },
}
