import { sql } from 'kysely'
import type { Grant } from '../../domain/authorization'
import { cityCounty } from '../../domain/city'
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
}

/** Who makes the call, with every role in force; one statement. */
export const findPerson = async (db: Database, identity: Identity, at: Date): Promise<StoredPerson | undefined> => {
  if (identity.kind === 'nobody') return undefined
  const row = await db
    .selectFrom('account')
    .where('account.county', '=', cityCounty)
    .where('account.id', '=', accountOf(db, identity, at))
    .select(['account.id', 'account.name', 'account.home_county'])
    .select(({ selectFrom }) =>
      selectFrom('role_grant')
        .whereRef('role_grant.county', '=', 'account.county')
        .whereRef('role_grant.account', '=', 'account.id')
        .where('valid_from', '<=', at)
        .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
        .select(sql<Grant[]>`coalesce(jsonb_agg(jsonb_build_object('role', role, 'area', area)), '[]')`.as('grants'))
        .as('grants'),
    )
    .executeTakeFirst()
  return row && { account: row.id, name: row.name, homeCounty: row.home_county, grants: row.grants ?? [] }
}

const accountOf = (db: Database, identity: Exclude<Identity, { kind: 'nobody' }>, at: Date) =>
  identity.kind === 'openid'
    ? selectIdentified(db, 'openid', identity.subject)
    : db
        .selectFrom('session')
        .select('account')
        .where('county', '=', cityCounty)
        .where('token_hash', '=', identity.tokenHash)
        .where('expires_at', '>', at)

/** Whom the world outside knows by this word. */
export const selectIdentified = (db: Database, kind: IdentityTable['kind'], subject: string) =>
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
