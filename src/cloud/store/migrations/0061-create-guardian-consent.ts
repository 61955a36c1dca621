import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 监护人同意: who agreed for a child, how they are related, by which number WeChat knows them, to which version, and until when. */
export const createGuardianConsent: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table consent add column version int not null default 1`.execute(db)
    await sql`
      create table guardian_consent (
        county int not null,
        id uuid not null,
        child uuid not null,
        guardian uuid,
        relation text not null check (relation in ('parent', 'grandparent', 'otherGuardian')),
        phone text not null,
        phone_index text not null,
        version int not null,
        at timestamptz not null,
        ended_at timestamptz,
        grown_at timestamptz,
        primary key (county, id),
        foreign key (county, child) references account (county, id),
        check (guardian <> child)
      )`.execute(db)
    await sql`create index guardian_consent_by_child on guardian_consent (county, child, at desc)`.execute(db)
    await sql`create index guardian_consent_by_guardian on guardian_consent (county, guardian) where guardian is not null`.execute(db)
    await sql`create index guardian_consent_by_phone on guardian_consent (county, phone_index)`.execute(db)
  },
}
