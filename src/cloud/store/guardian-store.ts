import { sql } from 'kysely'
import { cityCounty } from '../../domain/city'
import type { Database } from './database'
import type { GuardianConsentTable } from './tables/guardian-consent'

/** Sent twice under one id it is given once; for an account that is closed nobody agrees any more. */
export const insertGuardianConsent = async (
  db: Database,
  consent: Omit<GuardianConsentTable, 'county' | 'ended_at' | 'grown_at'>,
): Promise<boolean> => {
  const { child, id, guardian, relation, phone, phone_index, version, at } = consent
  const { rows } = await sql<{ id: string }>`
    with given as (
      insert into guardian_consent (county, id, child, guardian, relation, phone, phone_index, version, at)
      select county, ${id}::uuid, id, ${guardian}::uuid, ${relation}, ${phone}, ${phone_index}, ${version}::int, ${at}::timestamptz
      from account where county = ${cityCounty} and id = ${child}::uuid and closed_at is null
      on conflict do nothing returning id
    )
    select id from given
    union select id from guardian_consent where county = ${cityCounty} and id = ${id}::uuid and child = ${child}::uuid`.execute(db)
  return rows.length > 0
}

/** Who agreed for this child, the latest first. */
export const listGuardiansOf = (db: Database, child: string) =>
  db
    .selectFrom('guardian_consent')
    .select(['id', 'relation', 'phone', 'version', 'at', 'ended_at'])
    .where('county', '=', cityCounty)
    .where('child', '=', child)
    .orderBy('at', 'desc')
    .execute()

/** For whom this person agreed: by their own account, or by a number that WeChat vouches for as theirs today. */
export const listWardsOf = (db: Database, guardian: string) =>
  db
    .selectFrom('guardian_consent as given')
    .innerJoin('account as child', (join) => join.onRef('child.county', '=', 'given.county').onRef('child.id', '=', 'given.child'))
    .select(['given.id', 'given.relation', 'given.version', 'given.at', 'given.ended_at', 'child.name as child_name'])
    .where('given.county', '=', cityCounty)
    .where(isGuardian(guardian))
    .orderBy('given.at', 'desc')
    .execute()

const isGuardian = (account: string) => sql<boolean>`
  (given.guardian = ${account}::uuid or given.phone_index = (
    select phone_index from account join verification on verification.county = account.county
      and verification.account = account.id and verification.level = 'phone'
    where account.county = ${cityCounty} and account.id = ${account}::uuid))`

/** 撤回: by the guardian, or on the child's own phone; with it every other consent for this child ends, for one guardian's no is enough. */
export const endGuardianConsents = async (
  db: Database,
  { id, by, at }: { readonly id: string; readonly by: string; readonly at: Date },
): Promise<boolean> => {
  const { rows } = await sql<{ id: string }>`
    update guardian_consent set ended_at = coalesce(ended_at, ${at}::timestamptz)
    where county = ${cityCounty} and child = (
      select given.child from guardian_consent given
      where given.county = ${cityCounty} and given.id = ${id}::uuid and (given.child = ${by}::uuid or ${isGuardian(by)}))
    returning id`.execute(db)
  return rows.length > 0
}

/** 满14周岁: from now on the person speaks for themselves, and what was said for them before stays as a proof. */
export const setGrown = (db: Database, child: string, at: Date) =>
  db
    .updateTable('guardian_consent')
    .set({ grown_at: at })
    .set((eb) => ({ ended_at: eb.fn.coalesce('ended_at', eb.val(at)) }))
    .where('county', '=', cityCounty)
    .where('child', '=', child)
    .where('grown_at', 'is', null)
    .execute()

/** Whether a guardian's consent is in force. */
export const isGuarded = async (db: Database, child: string): Promise<boolean> => {
  const row = await db
    .selectFrom('guardian_consent')
    .select('id')
    .where('county', '=', cityCounty)
    .where('child', '=', child)
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export const endConsentsFor = (db: Database, child: string, at: Date) =>
  db
    .updateTable('guardian_consent')
    .set({ ended_at: at })
    .where('county', '=', cityCounty)
    .where('child', '=', child)
    .where('ended_at', 'is', null)
    .execute()
