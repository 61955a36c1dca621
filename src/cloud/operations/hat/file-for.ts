import type { SubmitConsultation } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { isProxyHat, keepsStateAlone, type ProxyHat } from '../../../domain/hat'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { readPhone } from '../../../domain/phone'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { claimForConsultation } from '../../store/consultation-content-store'
import { insertConsultationProxy } from '../../store/consultation-proxy-store'
import type { Database } from '../../store/database'
import { setGuideActive } from '../../store/guide-store'
import { findConfirmedAccount } from '../../store/person-store'
import { filingConsent } from '../../wording/hat'
import { Rollback } from '../report/rollback'
import { wearsHat } from './wears-hat'

/** 代办, judged before anything is kept: in which hat, for whose number, and whose word for it there is. */
export interface FilingFor {
  readonly hat: ProxyHat
  readonly given: NonNullable<SubmitConsultation['onBehalf']>
  readonly phone: string
  /** Whose number it is known to be: the consultation is theirs from the first moment. */
  readonly concerned: string | null
}

type FilingApp = Pick<App, 'db' | 'now' | 'newId' | 'cipher'>

/** A phone's clock may be a little ahead of ours. */
const clockSlackMs = 5 * 60_000

/** None where somebody asks for themselves. */
export const filingFor = async (
  app: FilingApp,
  person: Person,
  { hat = 'self', onBehalf, community }: SubmitConsultation,
): Promise<Outcome<FilingFor | undefined, Failure>> => {
  if (hat === 'self' && onBehalf === undefined) return succeed(undefined)
  if (!isProxyHat(hat) || onBehalf === undefined) return fail('theirWordMissing')
  if (!(await wearsHat(app, person, { hat, community }))) return fail('hatNotWorn')
  const phone = readPhone(onBehalf.phone)
  if (phone === undefined) return fail('notAPhone')
  if (!isAgreed(onBehalf.consent, app.now())) return fail('theirWordMissing')
  const concerned = await findConfirmedAccount(app.db, app.cipher.index(phone))
  if (concerned === person.account) return fail('speaksForThemselves')
  return succeed({ hat, given: onBehalf, phone, concerned: concerned ?? null })
}

/** 本人同意: their own voice, or a statement that somebody else heard; of the sentence that is read today. */
const isAgreed = ({ version, at, words, recording, witness = '' }: FilingFor['given']['consent'], now: Date): boolean => {
  const wasSaid = recording !== null || (words !== '' && witness !== '')
  return wasSaid && version === filingConsent.version && Date.parse(at) <= now.getTime() + clockSlackMs
}

/** The record of it, in the transaction that files it; in the village's own matters not even what was typed stays with them. */
export const keepFiling = async (
  { now, newId, cipher }: FilingApp,
  trx: Database,
  { person, input, filing }: { person: Person; input: SubmitConsultation; filing: FilingFor },
): Promise<void> => {
  const county = countyOf(input.community)
  const { consent, name } = filing.given
  const key = { county, id: input.id }
  const recordings = consent.recording === null ? [] : [consent.recording]
  if ((await claimForConsultation(trx, key, { account: person.account, ids: recordings })) !== recordings.length)
    throw new Rollback('attachmentNotFound')
  const typed = keepsStateAlone({ hat: filing.hat, aboutVillage: input.aboutVillage })
    ? null
    : JSON.stringify({ words: input.words, parties: input.parties })
  await insertConsultationProxy(trx, {
    county,
    id: newId(),
    consultation: input.id,
    account: person.account,
    hat: filing.hat,
    community: input.community,
    about_village: input.aboutVillage,
    person: cipher.seal('consultation_proxy.person', county, name),
    person_index: filing.concerned === null ? cipher.index(filing.phone) : null,
    typed: typed === null ? null : cipher.seal('consultation_proxy.typed', county, typed),
    consent_version: consent.version,
    agreed_at: new Date(consent.at),
    agreed_words: cipher.seal('consultation_proxy.agreed_words', county, consent.words),
    witness: consent.witness ? cipher.seal('consultation_proxy.witness', county, consent.witness) : null,
    recording: consent.recording,
    since: now(),
  })
  const guide = { county, account: person.account, community: input.community }
  if (filing.hat === 'guide') await setGuideActive(trx, guide, dayAt(now().getTime()))
}
