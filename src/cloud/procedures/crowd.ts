import { allowances } from '../../domain/allowance'
import { authorization } from '../../domain/authorization'
import { cityCounty } from '../../domain/city'
import { networkOf } from '../../domain/network'
import { takeLightly } from '../store/allowance-store'
import { findPerson } from '../store/person-store'
import type { Context } from './context'
import { isProcedure } from './guard'

/**
 * 同一网络: whether too many strangers ask from this caller's network, counted for all processes together. Whoever is known is
 * never held up by others behind the same address; a session counts for nothing until it is looked up, for anybody may invent one.
 */
export const isCrowdedOut = async ({ app, identity, address }: Context, path: readonly string[]): Promise<boolean> => {
  const procedure = path.join('.')
  if (address === undefined || identity.kind === 'openid') return false
  if (!isProcedure(procedure) || authorization[procedure] !== 'everyone') return false
  // The bucket's name is no address: those are personal data.
  const bucket = { key: `strangers:${app.cipher.index(networkOf(address))}`, ...allowances.strangers }
  if (await takeLightly(app.db, cityCounty, bucket, app.now())) return false
  return (await findPerson(app.db, identity, app.now())) === undefined
}
