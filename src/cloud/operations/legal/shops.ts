import type { Failure } from '../../../contract/failure'
import type { SetShopIntro, Shop, ShopKey, ShopPage, ShopsOf, ShopView } from '../../../contract/legal'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { dayAt, dayNumberAt } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { promotionFault } from '../../../domain/promotion'
import { searchable } from '../../../domain/shop'
import type { App } from '../../app'
import { findHome } from '../../store/home-store'
import { listShopAdvisers, listShopServices } from '../../store/legal-store'
import { listScores } from '../../store/rating-store'
import { findShop, findShopOwner, searchShops, setShopIntro } from '../../store/shop-store'
import { publishedFigures } from '../rating/figures'
import { toAdviser, toService, toShop } from './wire-legal'

const pageSize = 20

type ShopApp = Pick<App, 'db' | 'now'>

/** 找店铺, a page at a time in the order of the day on which the first page was turned. */
export const findShops = async ({ db, now }: ShopApp, { account }: Person, wanted: ShopsOf): Promise<ShopPage> => {
  const { words = '', specialty, kind, area, mode, free = false, today = false, after } = wanted
  const from = readCursor(after)
  const shuffledOn = from?.shuffledOn ?? dayAt(now().getTime())
  const community = wanted.community ?? (await findHome(db, account))?.home_community ?? undefined
  const rows = await searchShops(db, {
    words,
    specialty,
    kind,
    community,
    area,
    mode,
    publicOnly: free,
    todayOnly: today,
    shuffledOn,
    after: from,
    at: now(),
    limit: pageSize + 1,
  })
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return { shops: shown.map(toShop), next: rows.length > pageSize && last ? `${shuffledOn}~${last.rank}~${last.shuffle}` : null }
}

/** A cursor that is not ours begins at the beginning. */
const readCursor = (after: string | undefined) => {
  const [, shuffledOn, rank, shuffle] = /^(\d{4}-\d\d-\d\d)~([0-7])~([0-9a-f]{32})$/.exec(after ?? '') ?? []
  return shuffledOn && rank && shuffle ? { shuffledOn, rank: Number(rank), shuffle } : undefined
}

export const viewShop = async ({ db, now }: ShopApp, { account }: Person, key: ShopKey): Promise<Outcome<ShopView, Failure>> => {
  const at = now()
  const community = (await findHome(db, account))?.home_community ?? undefined
  const shop = await findShop(db, key, { community, at })
  if (!shop) return fail('notFound')
  const today = dayNumberAt(at.getTime())
  const [advisers, services] = [await listShopAdvisers(db, key), await listShopServices(db, key)]
  return succeed({
    shop: toShop(shop),
    advisers: advisers.map((row) => toAdviser(row, today)),
    services: services.map(toService),
    ratings: (await publishedFigures({ db, now }, await listScores(db, key))) ?? null,
  })
}

/** What a shop says of itself; advertising that the rules forbid is not kept. */
export const setIntro = async (app: ShopApp, person: Person, { intro, point, ...key }: SetShopIntro): Promise<Outcome<Shop, Failure>> => {
  const owner = await findShopOwner(app.db, key)
  if (!owner) return fail('notFound')
  if (!mayKeep(person, key.county, owner.organization)) return fail('notAllowed')
  if (promotionFault(intro)) return fail('promotionForbidden')
  const advisers = await listShopAdvisers(app.db, key)
  const search = searchable(owner.name, intro, owner.address, ...advisers.map(({ name }) => name))
  await setShopIntro(app.db, key, { intro, search, point })
  const viewed = await viewShop(app, person, key)
  return viewed.ok ? succeed(viewed.value.shop) : viewed
}

/** Its own people, and the administrators of its county. */
export const mayKeep = (person: Person, county: number, organization: string | null): boolean =>
  isBureau(person, county) ||
  person.grants.some(({ role, area }) => (role === 'lawyer' || role === 'mediator') && organization !== null && area === organization)

export const isBureau = ({ grants }: Person, county: number): boolean =>
  grants.some(({ role, area }) => role === 'administrator' && covers(area, String(county)))
