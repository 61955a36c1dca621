import type { FileAddress } from '../../../contract/photo'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { urlOf } from './places'
import { listReadable } from './read'

/** Where this person's phone may read these just now; what is not theirs to see is left out. */
export const addressesOf = async (
  { db, files }: Pick<App, 'db' | 'files'>,
  person: Person,
  { county, ids }: { county: number; ids: readonly string[] },
): Promise<FileAddress[]> => {
  const readable = await listReadable({ db }, person, { county, ids })
  if (!files.addressesOf) return readable.map(({ id }) => ({ id, url: urlOf({ county, id }) }))
  const addresses = await files.addressesOf(readable.map(({ key }) => key))
  return readable.flatMap(({ id, key }) => {
    const url = addresses.get(key)
    return url === undefined ? [] : [{ id, url }]
  })
}
