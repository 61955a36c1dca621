import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 代报: who speaks for somebody in one matter, and in what words that person agreed to it. */
export const createReportProxy: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table report_proxy (
        county int not null,
        report uuid not null,
        account uuid not null,
        relation text not null,
        agreed_at timestamptz not null,
        agreed_words text not null default '',
        recording uuid,
        consent_version int not null,
        since timestamptz not null,
        ended_at timestamptz,
        primary key (county, report),
        foreign key (county, report) references report (county, id),
        foreign key (county, recording) references attachment (county, id) on delete set null (recording)
      )`.execute(db)
    await sql`create index report_proxy_by_account on report_proxy (county, account, since desc, report desc)`.execute(db)
  },
}
