import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** 代办: who filed a consultation for somebody, in which hat, with whose word for it; what they typed lies sealed beside it. */
export const createConsultationProxy: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table consultation_proxy (
        county int not null,
        id uuid not null,
        consultation uuid not null,
        account uuid not null,
        hat text not null check (hat in ('family', 'gridWorker', 'guide')),
        community text not null,
        about_village text not null,
        person text,
        person_index text,
        typed text,
        consent_version int not null,
        agreed_at timestamptz not null,
        agreed_words text not null,
        witness text,
        recording uuid,
        answers_open boolean not null default false,
        since timestamptz not null,
        ended_at timestamptz,
        ended_by uuid,
        primary key (county, id)
      )`.execute(db)
    await sql`create unique index consultation_proxy_one on consultation_proxy (county, consultation) where ended_at is null`.execute(db)
    await sql`create index consultation_proxy_by_account on consultation_proxy (county, account, since desc) where ended_at is null`.execute(
      db,
    )
    await sql`create index consultation_proxy_by_person on consultation_proxy (county, person_index) where person_index is not null`.execute(
      db,
    )
  },
}
