import type { SetConsent } from '../../../contract/person-data'
import type { Person } from '../../../domain/authorization'
import type { ConsentPurpose } from '../../../domain/person-data'
import type { App } from '../../app'
import { insertConsent } from '../../store/person-data-store'
import { setSealedAddress } from '../../store/person-removal-store'
import { removals } from './remove'

type ConsentApp = Pick<App, 'db' | 'now' | 'newId'>

/** 同意 and 撤回: each is written down, and what rested on a consent goes with it. */
export const setConsent = async (app: ConsentApp, { account }: Person, { purpose, given }: SetConsent) => {
  await app.db.transaction().execute(async (trx) => {
    await insertConsent(trx, { id: app.newId(), account, purpose, given, at: app.now() })
    if (!given) await rested[purpose]({ ...app, db: trx }, account)
  })
  return {}
}

const rested: Readonly<Record<ConsentPurpose, (app: ConsentApp, account: string) => Promise<unknown>>> = {
  // What was handled until now was handled rightly (个人信息保护法 15).
  privacyPolicy: async () => undefined,
  phone: removals.phone,
  homeAddress: ({ db }, account) => setSealedAddress(db, account, null),
}
