import type { Concerns } from '../../../contract/booking'
import type { Failure } from '../../../contract/failure'
import { allowances } from '../../../domain/allowance'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { takeAllowances } from '../../store/allowance-store'
import type { BookingKey } from '../../store/booking-store'
import { listParties, type MatterParty } from '../../store/conflict-store'
import { findBooking } from '../../store/found-booking-store'
import { findHome } from '../../store/home-store'
import type { StoredOffer } from '../../store/offer-store'
import { clearOf } from '../practice/clear-advisers'
import { markedParties } from '../practice/marked-parties'

export type ConcernsApp = Pick<App, 'db' | 'cipher' | 'now'>

/** 当事人 of what is to be booked, as hashes; so many a day, lest names be tried to learn whom a lawyer serves. */
export const namedIn = async (
  app: ConcernsApp,
  account: string,
  concerns: Concerns | undefined,
): Promise<Outcome<readonly MatterParty[], Failure>> => {
  if (!concerns) return succeed([])
  const { aboutVillage, parties } = concerns
  if (!parties.every(({ kind, name }) => kind === 'unknown' || kind === 'villageCommittee' || name !== '')) return fail('partyMissing')
  const community = concerns.community ?? (await findHome(app.db, account))?.home_community ?? undefined
  const isAboutPlace = aboutVillage !== 'no' || parties.some(({ kind }) => kind === 'villageCommittee')
  if (community === undefined && isAboutPlace) return fail('homeNotSet')
  const bucket = { key: `partiesNamed:${account}`, ...allowances.partiesNamed }
  if (!(await takeAllowances(app.db, cityCounty, [bucket], app.now()))) return fail('tooManyTries')
  return succeed(await markedParties(app, account, { community: community ?? '', aboutVillage, parties }))
}

/** 另选: what the office could not keep was about the same people. */
export const carriedFrom = async (app: ConcernsApp, account: string, key: BookingKey): Promise<readonly MatterParty[]> => {
  const found = await findBooking(app.db, key)
  return found?.owner === account ? listParties(app.db, key) : []
}

/** 利益冲突检查: those who may be booked for it; whoever is left out learns nothing, and whoever books is told no reason. */
export const openFor = async (
  app: ConcernsApp,
  parties: readonly MatterParty[],
  offers: readonly StoredOffer[],
): Promise<readonly StoredOffer[]> => {
  if (parties.length === 0) return offers
  const clear = await clearOf(
    app,
    { parties },
    offers.flatMap((offer) => thoseIn(offer).map((id) => ({ county: offer.county, id }))),
  )
  return offers.filter((offer) => thoseIn(offer).every((adviser) => clear.some(({ id }) => id === adviser)))
}

/** Whoever would be there. */
const thoseIn = ({ adviser, with_adviser }: StoredOffer): readonly string[] => (with_adviser === null ? [adviser] : [adviser, with_adviser])
