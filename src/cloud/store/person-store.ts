import { sql } from 'kysely'
import type { Grant } from '../../domain/authorization'
import { cityCounty } from '../../domain/city'
import type { Standing } from '../../domain/consent'
import { type ConfirmedLevel, highestOf, type IdentityLevel } from '../../domain/identity-level'
import type { Role } from '../../domain/role'
import type { SessionKind, SessionSpan } from '../../domain/session'
import type { Database } from './database'
import { stoodInGrids } from './duty-store'
import type { IdentityTable } from './tables/account'

/** How a call says who makes it; the openid comes from WeChat's own context, never from what the caller says. */
export type Identity =
  | { readonly kind: 'openid'; readonly subject: string }
  | { readonly kind: 'session'; readonly tokenHash: string }
  | { readonly kind: 'nobody' }

export interface StoredPerson {
  readonly account: string
  readonly name: string | null
  readonly homeCounty: number | null
  readonly grants: readonly Grant[]
  readonly level: IdentityLevel
  readonly activeRole: Role | null
  readonly standing: Standing
  /** As WeChat knows them; none of invented people. */
  readonly openid: string | null
  /** None where WeChat itself says who calls. */
  readonly session: SessionSpan | undefined
}

/** Who makes the call, with every role in force and how well they are known; one statement. */
export const findPerson = async (db: Database, identity: Identity, at: Date): Promise<StoredPerson | undefined> => {
  if (identity.kind === 'nobody') return undefined
  const row = await db
    .with('caller', (callers) => callerOf(callers, identity, at))
    .selectFrom('caller')
    .innerJoin('account', (join) => join.onRef('account.id', '=', 'caller.account'))
    .where('account.county', '=', cityCounty)
    .select(['account.id', 'account.name', 'account.home_county', 'caller.active_role', 'caller.kind', 'caller.from', 'caller.until'])
    .select(({ selectFrom }) => [
      grantsAt(at).as('grants'),
      selectFrom('verification')
        .whereRef('verification.county', '=', 'account.county')
        .whereRef('verification.account', '=', 'account.id')
        .select(sql<ConfirmedLevel[]>`coalesce(jsonb_agg(level), '[]')`.as('confirmed'))
        .as('confirmed'),
      selectFrom('identity')
        .whereRef('identity.county', '=', 'account.county')
        .whereRef('identity.account', '=', 'account.id')
        .where('identity.kind', '=', 'openid')
        .select('subject')
        .limit(1)
        .as('openid'),
      selectFrom('consent')
        .whereRef('consent.county', '=', 'account.county')
        .whereRef('consent.account', '=', 'account.id')
        .where('purpose', '=', 'privacyPolicy')
        .orderBy('at', 'desc')
        .orderBy('consent.id', 'desc')
        .select('given')
        .limit(1)
        .as('agreed'),
      // A child who has grown up needs nobody's word.
      selectFrom('guardian_consent')
        .whereRef('guardian_consent.county', '=', 'account.county')
        .whereRef('guardian_consent.child', '=', 'account.id')
        .where('grown_at', 'is', null)
        .select(sql<boolean | null>`bool_or(ended_at is null)`.as('guarded'))
        .as('guarded'),
    ])
    .executeTakeFirst()
  return (
    row && {
      account: row.id,
      name: row.name,
      homeCounty: row.home_county,
      grants: row.grants ?? [],
      level: highestOf(row.confirmed ?? []),
      activeRole: row.active_role,
      standing: { agreed: row.agreed, guarded: row.guarded },
      openid: row.openid,
      session: row.kind && row.from && row.until ? spanOf(row.kind, row.from, row.until) : undefined,
    }
  )
}

/** A person's own roles, and the grids of those whom they stand in for. */
const grantsAt = (at: Date) => sql<Grant[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('role', role, 'area', area)), '[]') from (
    select role, area from role_grant
    where role_grant.county = account.county and role_grant.account = account.id
      and valid_from <= ${at}::timestamptz and (valid_to is null or valid_to > ${at}::timestamptz)
    union
    select 'gridWorker', area from ${stoodInGrids(sql`account.id`, at)} as stood_in
  ) as held)`

const spanOf = (kind: SessionKind, from: Date, until: Date): SessionSpan => ({
  kind,
  createdAt: from.getTime(),
  expiresAt: until.getTime(),
})

const callerOf = (db: Pick<Database, 'selectFrom'>, identity: Exclude<Identity, { kind: 'nobody' }>, at: Date) =>
  identity.kind === 'openid'
    ? selectIdentified(db, 'openid', identity.subject)
        .select('active_role')
        .select([
          sql<SessionKind | null>`null`.as('kind'),
          sql<Date | null>`null::timestamptz`.as('from'),
          sql<Date | null>`null::timestamptz`.as('until'),
        ])
    : db
        .selectFrom('session')
        .where('county', '=', cityCounty)
        .where('token_hash', '=', identity.tokenHash)
        .where('expires_at', '>', at)
        .select(['account', 'active_role'])
        .select([
          sql<SessionKind | null>`kind`.as('kind'),
          sql<Date | null>`created_at`.as('from'),
          sql<Date | null>`expires_at`.as('until'),
        ])

/** Whom the world outside knows by this word. */
export const selectIdentified = (db: Pick<Database, 'selectFrom'>, kind: IdentityTable['kind'], subject: string) =>
  db.selectFrom('identity').select('account').where('county', '=', cityCounty).where('kind', '=', kind).where('subject', '=', subject)

/** A first visit makes an account; two first visits at once make one. */
export const insertPersonOf = async (
  db: Database,
  { subject, account, at }: { subject: string; account: string; at: Date },
): Promise<void> => {
  await sql`
    with met as (
      insert into identity (county, kind, subject, account) values (${cityCounty}, 'openid', ${subject}, ${account}::uuid)
      on conflict do nothing returning county, account
    )
    insert into account (county, id, created_at) select county, account, ${at}::timestamptz from met`.execute(db)
}

/** The word by which WeChat, or the development sign-in, knows a person. */
export const findSubject = async (db: Database, account: string, kind: IdentityTable['kind']): Promise<string | undefined> => {
  const row = await db
    .selectFrom('identity')
    .select('subject')
    .where('county', '=', cityCounty)
    .where('account', '=', account)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return row?.subject
}

/** Whose openid this is. */
export const findAccountOf = async (db: Database, openid: string): Promise<string | undefined> =>
  (await selectIdentified(db, 'openid', openid).executeTakeFirst())?.account

/** Whose phone WeChat has vouched for; a number that two people share names nobody. */
export const findConfirmedAccount = async (db: Database, phoneIndex: string): Promise<string | undefined> => {
  const rows = await db
    .selectFrom('account')
    .innerJoin('verification', (join) =>
      join
        .onRef('verification.county', '=', 'account.county')
        .onRef('verification.account', '=', 'account.id')
        .on('verification.level', '=', 'phone'),
    )
    .where('account.county', '=', cityCounty)
    .where('account.phone_index', '=', phoneIndex)
    .select('account.id')
    .limit(2)
    .execute()
  return rows.length === 1 ? rows[0]?.id : undefined
}
