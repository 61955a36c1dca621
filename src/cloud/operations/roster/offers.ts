import type { Failure } from '../../../contract/failure'
import type { AnswerOffer, OfferedRoles } from '../../../contract/roster'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findProvenPhone } from '../../store/person-store'
import {
  findRoleOffer,
  insertOfferedGrant,
  listRoleOffers,
  type RoleOffer,
  refuseRoleOffer,
  takeRoleOffer,
} from '../../store/role-offer-store'
import { endOfDay } from './settle-grants'

type OfferApp = Pick<App, 'db' | 'now' | 'cipher'>

/** 名册里有您的手机号: only to whom WeChat vouches for that number. */
export const offersOf = async ({ db, now, cipher }: OfferApp, { account }: Person): Promise<OfferedRoles> => {
  const phoneIndex = await findProvenPhone(db, account)
  const offers = phoneIndex === undefined ? [] : await listRoleOffers(db, phoneIndex, dayAt(now().getTime()))
  return {
    offers: offers.map(({ county, id, role, name, shop_name, villages, until }) => ({
      county,
      id,
      role,
      name: role === 'adviser' ? name : cipher.open('legal_guide.name', county, name),
      where: [...(shop_name === null ? [] : [shop_name]), ...villages].join('、'),
      until,
    })),
  }
}

/**
 * 接受 or 不是我. An adviser's role belongs to the city and their place in the roster to its county, and no transaction crosses the two:
 * the role comes first, and saying yes again finishes what a lost connection left.
 */
export const answerOffer = async (
  { db, now }: OfferApp,
  { account }: Person,
  { accept, ...key }: AnswerOffer,
): Promise<Outcome<Record<string, never>, Failure>> => {
  const at = now()
  const phoneIndex = await findProvenPhone(db, account)
  const offer = phoneIndex === undefined ? undefined : await findRoleOffer(db, key, { account, phoneIndex, today: dayAt(at.getTime()) })
  if (!offer) return fail('notFound')
  if (!accept) {
    if (offer.account === account) return fail('notNow')
    await refuseRoleOffer(db, offer, at)
    return succeed({})
  }
  return take({ db }, { offer, account, at })
}

const take = async (
  { db }: Pick<App, 'db'>,
  { offer, account, at }: { offer: RoleOffer; account: string; at: Date },
): Promise<Outcome<Record<string, never>, Failure>> => {
  if (offer.role === 'adviser') await insertOfferedGrant(db, { offer, account, until: endOfDay(offer.until), at })
  return (await takeRoleOffer(db, offer, account)) ? succeed({}) : fail('notFound')
}
