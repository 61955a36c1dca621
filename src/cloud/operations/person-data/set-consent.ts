import type { Failure } from '../../../contract/failure'
import type { SetConsent } from '../../../contract/person-data'
import { policyVersion } from '../../../domain/consent'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { ConsentPurpose } from '../../../domain/person-data'
import type { App } from '../../app'
import { insertConsent } from '../../store/person-data-store'
import { setSealedAddress } from '../../store/person-removal-store'
import type { StoredPerson } from '../../store/person-store'
import { removals } from './remove'

type ConsentApp = Pick<App, 'db' | 'now' | 'newId'>

/** 同意 and 撤回: each is written down with the version that was read, and what rested on a consent goes with it. */
export const setConsent = async (
  app: ConsentApp,
  { account, standing }: Pick<StoredPerson, 'account' | 'standing'>,
  { purpose, given }: SetConsent,
): Promise<Outcome<Record<string, never>, Failure>> => {
  // A child's yes counts only together with a guardian's (个人信息保护法 31); their no always does.
  if (given && standing.guarded === false) return fail('guardianMissing')
  await app.db.transaction().execute(async (trx) => {
    await insertConsent(trx, { id: app.newId(), account, purpose, given, version: policyVersion, at: app.now() })
    if (!given) await rested[purpose]({ ...app, db: trx }, account)
  })
  return succeed({})
}

const rested: Readonly<Record<ConsentPurpose, (app: ConsentApp, account: string) => Promise<unknown>>> = {
  // What was handled until now was handled rightly (个人信息保护法 15).
  privacyPolicy: async () => undefined,
  phone: removals.phone,
  homeAddress: ({ db }, account) => setSealedAddress(db, account, null),
}
