import { cityCounty } from '../../domain/city'
import type { Role } from '../../domain/role'
import type { Database } from './database'

/** Accounts that hold a role over one of these areas at a moment, each once. */
export const listRoleHolders = async (
  db: Database,
  role: Exclude<Role, 'resident'>,
  areas: readonly string[],
  at: Date,
): Promise<string[]> => {
  const rows = await db
    .selectFrom('role_grant')
    .select('account')
    .distinct()
    .where('county', '=', cityCounty)
    .where('role', '=', role)
    .where('area', 'in', areas)
    .where('valid_from', '<=', at)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', at)]))
    .orderBy('account')
    .execute()
  return rows.map(({ account }) => account)
}
