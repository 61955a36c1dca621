import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who makes a call, asked at every one of them. As a function its plan is kept with the connection; planned anew each time it
 * took an embedded database longer than answering it.
 */
export const createCallerAt: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create function caller_at(city int, by_kind text, by_word text, moment timestamptz)
      returns table (
        id uuid, name text, home_county int, active_role text, kind text, since timestamptz, until timestamptz,
        grants jsonb, confirmed jsonb, openid text, agreed boolean, guarded boolean
      )
      language plpgsql stable as $$
      #variable_conflict use_column
      declare
        found record;
      begin
        if by_kind = 'session' then
          select session.account, session.active_role, session.kind, session.created_at, session.expires_at into found
          from session where session.county = city and session.token_hash = by_word and session.expires_at > moment;
        else
          select identity.account, identity.active_role, null::text as kind, null::timestamptz as created_at, null::timestamptz as expires_at
          into found from identity where identity.county = city and identity.kind = by_kind and identity.subject = by_word;
        end if;
        if found.account is null then
          return;
        end if;
        return query
        select account.id, account.name, account.home_county, found.active_role, found.kind, found.created_at, found.expires_at,
          (select coalesce(jsonb_agg(jsonb_build_object('role', role, 'area', area)), '[]') from (
            select role_grant.role, role_grant.area from role_grant
            where role_grant.county = city and role_grant.account = found.account
              and role_grant.valid_from <= moment and (role_grant.valid_to is null or role_grant.valid_to > moment)
            union
            -- The grids of those whom this person stands in for.
            select 'gridWorker', held.area from absence as leave
            join role_grant as held on held.county = leave.county and held.account = leave.account and held.role = 'gridWorker'
              and held.valid_from <= moment and (held.valid_to is null or held.valid_to > moment)
            where leave.county = city and leave.stand_in = found.account and leave.starts_at <= moment and leave.ends_at > moment
          ) as held),
          (select coalesce(jsonb_agg(verification.level), '[]') from verification
            where verification.county = city and verification.account = found.account),
          (select identity.subject from identity
            where identity.county = city and identity.account = found.account and identity.kind = 'openid' limit 1),
          (select consent.given from consent
            where consent.county = city and consent.account = found.account and consent.purpose = 'privacyPolicy'
            order by consent.at desc, consent.id desc limit 1),
          -- A child who has grown up needs nobody's word.
          (select bool_or(guardian_consent.ended_at is null) from guardian_consent
            where guardian_consent.county = city and guardian_consent.child = found.account and guardian_consent.grown_at is null)
        from account where account.county = city and account.id = found.account;
      end $$`.execute(db)
  },
}
