import { sql } from 'kysely'
import type { Grant } from '../../domain/authorization'
import { cityCounty } from '../../domain/city'
import type { Standing } from '../../domain/consent'
import { type ConfirmedLevel, highestOf, type IdentityLevel } from '../../domain/identity-level'
import type { Role } from '../../domain/role'
import type { SessionKind, SessionSpan } from '../../domain/session'
import type { Database } from './database'
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

interface FoundPerson extends Pick<StoredPerson, 'name' | 'openid'> {
  readonly id: string
  readonly home_county: number | null
  readonly active_role: Role | null
  readonly kind: SessionKind | null
  readonly since: Date | null
  readonly until: Date | null
  readonly grants: readonly Grant[]
  readonly confirmed: readonly ConfirmedLevel[]
  readonly agreed: Standing['agreed']
  readonly guarded: Standing['guarded']
}

/** Who makes the call, with every role in force and how well they are known; one statement. */
export const findPerson = async (db: Database, identity: Identity, at: Date): Promise<StoredPerson | undefined> => {
  if (identity.kind === 'nobody') return undefined
  const word = identity.kind === 'openid' ? identity.subject : identity.tokenHash
  const { rows } = await sql<FoundPerson>`
    select id, name, home_county, active_role, kind, since, until, grants, confirmed, openid, agreed, guarded
    from caller_at(${cityCounty}, ${identity.kind}, ${word}, ${at})`.execute(db)
  const [row] = rows
  return (
    row && {
      account: row.id,
      name: row.name,
      homeCounty: row.home_county,
      grants: row.grants,
      level: highestOf(row.confirmed),
      activeRole: row.active_role,
      standing: { agreed: row.agreed, guarded: row.guarded },
      openid: row.openid,
      session: row.kind && row.since && row.until ? spanOf(row.kind, row.since, row.until) : undefined,
    }
  )
}

const spanOf = (kind: SessionKind, from: Date, until: Date): SessionSpan => ({
  kind,
  createdAt: from.getTime(),
  expiresAt: until.getTime(),
})

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

/** The index of one's own number, where WeChat has vouched for it. */
export const findProvenPhone = async (db: Database, account: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('account')
    .innerJoin('verification', (join) =>
      join
        .onRef('verification.county', '=', 'account.county')
        .onRef('verification.account', '=', 'account.id')
        .on('verification.level', '=', 'phone'),
    )
    .where('account.county', '=', cityCounty)
    .where('account.id', '=', account)
    .select('account.phone_index')
    .executeTakeFirst()
  return row?.phone_index ?? undefined
}
