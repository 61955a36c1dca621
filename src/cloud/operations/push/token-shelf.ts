import { cityCounty } from '../../../domain/city'
import type { App } from '../../app'
import type { TokenShelf } from '../../gateways/shared-token'
import { dropAccessToken, findAccessToken, putAccessToken, releaseAccessToken, reserveAccessToken } from '../../store/access-token-store'

/** Longer than any answer is waited for. */
const fetchingMs = 15_000
const field = 'access_token.value'

/** The shelf of all processes is the database they share; a token lies there sealed. */
export const createTokenShelf = ({ db, cipher, now }: Pick<App, 'db' | 'cipher' | 'now'>): TokenShelf => {
  const find = async (name: string) => {
    const { value, until } = (await findAccessToken(db, name)) ?? {}
    return value && until ? { sealed: value, value: cipher.open(field, cityCounty, value), until: until.getTime() } : undefined
  }
  return {
    find,
    reserve: (name) => {
      const at = now()
      return reserveAccessToken(db, name, { at, until: new Date(at.getTime() + fetchingMs) })
    },
    put: async (name, { value, until }) => {
      await putAccessToken(db, name, { value: cipher.seal(field, cityCounty, value), until: new Date(until) })
    },
    release: async (name) => {
      await releaseAccessToken(db, name)
    },
    drop: async (name, value) => {
      const kept = await find(name)
      if (kept?.value === value) await dropAccessToken(db, name, kept.sealed)
    },
  }
}
