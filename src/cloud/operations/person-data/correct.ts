import type { Failure } from '../../../contract/failure'
import type { CorrectData } from '../../../contract/person-data'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import type { Outcome } from '../../../domain/outcome'
import type { App } from '../../app'
import { setSealedAddress } from '../../store/person-removal-store'
import { setPreferences } from '../home/preferences'

type Nothing = Record<string, never>

/** 更正: what one said of oneself, said anew; an empty word takes it back. */
export const correctData = async (
  app: Pick<App, 'db' | 'cipher'>,
  person: Person,
  { address, ...called }: CorrectData,
): Promise<Outcome<Nothing, Failure>> => {
  const set = await setPreferences(app, person, called)
  if (set.ok && address !== undefined)
    await setSealedAddress(app.db, person.account, address === '' ? null : app.cipher.seal('account.home_address', cityCounty, address))
  return set
}
