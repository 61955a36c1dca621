import { cityCounty } from '../../domain/city'
import type { Role } from '../../domain/role'
import type { Database } from './database'
import { selectIdentified } from './person-store'

export const insertSession = (db: Database, session: { tokenHash: string; account: string; at: Date; until: Date }) =>
  db
    .insertInto('session')
    .values({
      county: cityCounty,
      token_hash: session.tokenHash,
      account: session.account,
      created_at: session.at,
      expires_at: session.until,
    })
    .execute()

export const deleteSession = (db: Database, tokenHash: string) =>
  db.deleteFrom('session').where('county', '=', cityCounty).where('token_hash', '=', tokenHash).execute()

/** The invented people whom the development sign-in knows, with what they are. */
export const listDevelopmentPeople = async (db: Database) => {
  const rows = await db
    .selectFrom('identity')
    .innerJoin('account', (join) => join.onRef('account.county', '=', 'identity.county').onRef('account.id', '=', 'identity.account'))
    .leftJoin('role_grant', (join) => join.onRef('role_grant.county', '=', 'account.county').onRef('role_grant.account', '=', 'account.id'))
    .where('identity.county', '=', cityCounty)
    .where('identity.kind', '=', 'development')
    .where('account.test_data', '=', true)
    .select(['identity.subject', 'account.id', 'account.name', 'role_grant.role', 'role_grant.area'])
    .orderBy('identity.subject')
    .execute()
  const people = new Map<string, { subject: string; account: string; name: string | null; roles: Role[]; areas: string[] }>()
  for (const { subject, id, name, role, area } of rows) {
    const person = people.get(subject) ?? { subject, account: id, name, roles: [], areas: [] }
    if (role && !person.roles.includes(role)) person.roles.push(role)
    if (area) person.areas.push(area)
    people.set(subject, person)
  }
  return [...people.values()]
}

export const findDevelopmentAccount = async (db: Database, subject: string): Promise<string | undefined> =>
  (await selectIdentified(db, 'development', subject).executeTakeFirst())?.account
