import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** A role may be held over an organization as well, so an area is a code or an organization's id. */
export const createInvitation: Migration = {
  up: async (db: Kysely<unknown>) => {
    const isArea = sql`area ~ '^[0-9]{6}([0-9]{3}){0,3}$' or area ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`
    await sql`
      create table invitation (
        county int not null,
        id uuid not null,
        code_hash text not null,
        role text not null,
        area text not null check (${isArea}),
        within text not null,
        given_by uuid not null,
        given_at timestamptz not null,
        expires_at timestamptz not null,
        taken_by uuid,
        taken_at timestamptz,
        primary key (county, id),
        unique (county, code_hash),
        check ((taken_by is null) = (taken_at is null)),
        foreign key (county, given_by) references account (county, id),
        foreign key (county, taken_by) references account (county, id)
      )`.execute(db)
    await sql`create index invitation_by_area on invitation (county, within)`.execute(db)
    await sql`alter table role_grant drop constraint role_grant_area_check, add constraint role_grant_area_check check (${isArea})`.execute(
      db,
    )
    await sql`alter table role_grant add column given_by uuid, add column within text`.execute(db)
    await sql`alter table organization drop constraint organization_kind_check`.execute(db)
    await sql`
      alter table organization add constraint organization_kind_check
        check (kind in ('center', 'bureau', 'utility', 'firm', 'committee'))`.execute(db)
    await sql`create index report_by_holder on report (county, holder) where holder is not null and closed_at is null`.execute(db)
  },
}
