import type { Failure } from '../../../contract/failure'
import type { SetTogether, ShopView } from '../../../contract/legal'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome } from '../../../domain/outcome'
import type { App } from '../../app'
import { listShopAdvisers, listShopServices, setTogether } from '../../store/legal-store'
import { findShopOwner } from '../../store/shop-store'
import { isBureau, mayKeep, viewShop } from './shops'

type TogetherApp = Pick<App, 'db' | 'now'>

/** 两位一起接待: who sits with each adviser of the shop at this service; what is booked already stays as it was booked. */
export const changeTogether = async (
  app: TogetherApp,
  person: Person,
  { service, adviser, ...key }: SetTogether,
): Promise<Outcome<ShopView, Failure>> => {
  const owner = await findShopOwner(app.db, key)
  if (!owner) return fail('notFound')
  if (!mayKeep(person, key.county, owner.organization)) return fail('notAllowed')
  const found = (await listShopServices(app.db, key)).find(({ id }) => id === service)
  if (!found) return fail('notFound')
  if (adviser !== null && found.item.capacity > 1) return fail('seatsShared')
  const wrong = adviser === null ? undefined : await wrongIn(app, person, { ...key, adviser })
  if (wrong) return fail(wrong)
  const isSet = await setTogether(app.db, { county: key.county, service, adviser })
  return isSet ? viewShop(app, person, key) : fail('colleagueElsewhere')
}

/** A firm names its own people; somebody of another house, as a mediator, is named by the bureau alone. */
const wrongIn = async (
  { db }: TogetherApp,
  person: Person,
  { adviser, ...key }: { county: number; id: string; adviser: string },
): Promise<Failure | undefined> => {
  const own = await listShopAdvisers(db, key)
  if (!own.some(({ id }) => id === adviser) && !isBureau(person, key.county)) return 'colleagueElsewhere'
  return own.every(({ id }) => id === adviser) ? 'nobodyBeside' : undefined
}
