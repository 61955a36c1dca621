import type { Practice, PracticeOf } from '../../../contract/practice'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { findAdviserOf } from '../../store/adviser-store'
import { listShopAdvisers } from '../../store/legal-store'
import {
  findPracticeShop,
  findShopOf,
  listRelatives,
  listRetainers,
  listServedVillages,
  type PracticeShop,
} from '../../store/practice-store'
import type { ShopKey } from '../../store/shop-store'

export type PracticeApp = Pick<App, 'db' | 'cipher' | 'now'>

/** 顾问单位 of the firm and, for an adviser, their own kin. */
export const viewPractice = async (app: PracticeApp, person: Person, { shop: named }: PracticeOf): Promise<Practice> => {
  const { db } = app
  const shop = named ? await keptShop(app, person, named) : await ownShop(app, person)
  const [retainers, advisers, villages] = shop
    ? [await listRetainers(db, shop), await listShopAdvisers(db, shop), await listServedVillages(db, shop)]
    : [[], [], []]
  return {
    shop: shop ? { county: shop.county, id: shop.id, name: shop.name } : null,
    retainers: retainers.map(({ id, kind, name, community, number_mark, since, until, adviser_id, adviser_name }) => ({
      ...{ id, kind, community, since, until, hasNumber: kind !== 'villageCommittee' && number_mark !== null },
      name: app.cipher.open('retainer.name', shop?.county ?? 0, name),
      adviser: adviser_id !== null && adviser_name !== null ? { id: adviser_id, name: adviser_name } : null,
    })),
    advisers: advisers.map(({ id, name }) => ({ id, name })),
    villages,
    ...(await ownRelatives(app, person)),
  }
}

const ownShop = ({ db }: PracticeApp, { account, grants }: Person) =>
  findPracticeShop(db, { account, organizations: grants.flatMap(({ role, area }) => (role === 'lawyer' ? [area] : [])) })

/** The firm's own lawyers, and the justice bureau: the administrators of its county. */
export const keptShop = async (app: PracticeApp, person: Person, key: ShopKey): Promise<PracticeShop | undefined> => {
  const shop = await findShopOf(app.db, key)
  if (!shop) return undefined
  const isOver = person.grants.some(({ role, area }) => role === 'administrator' && covers(area, String(shop.county)))
  const own = isOver ? shop : await ownShop(app, person)
  return own?.county === shop.county && own.id === shop.id ? shop : undefined
}

const ownRelatives = async ({ db, cipher }: PracticeApp, { account }: Person): Promise<Pick<Practice, 'isAdviser' | 'relatives'>> => {
  const adviser = await findAdviserOf(db, account)
  if (!adviser) return { isAdviser: false, relatives: [] }
  const relatives = (await listRelatives(db, adviser)).map(({ id, kin, name, number_mark, at }) => ({
    ...{ id, kin, hasNumber: number_mark !== null, at: at.toISOString() },
    name: cipher.open('adviser_relative.name', adviser.county, name),
  }))
  return { isAdviser: true, relatives }
}
