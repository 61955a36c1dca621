import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import { setSealedName } from '../../store/home-store'

/** How one wants to be called; an empty name takes it back, and what is not said stays. */
export const setPreferences = async (
  { db, cipher }: Pick<App, 'db' | 'cipher'>,
  { account }: Person,
  { name }: { name?: string | undefined },
): Promise<Record<string, never>> => {
  if (name !== undefined) await setSealedName(db, account, name === '' ? null : cipher.seal('account.name', cityCounty, name))
  return {}
}
