import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { closeAccount } from '../../store/person-removal-store'
import { endBookingsOf } from '../booking/end-bookings'
import { endConsultationsOf } from '../consultation/own-data'
import { eraseChecksOf } from '../safety/erase-checks'
import { removeCopies } from './remove-copies'

/** 注销: at once and for good; whoever holds a role hands it over first, so that nothing is left to nobody. */
export const closeOwnAccount = async (
  app: Pick<App, 'db' | 'now' | 'newId'>,
  { account, grants }: Person,
): Promise<Outcome<Record<string, never>, 'holdsRole'>> => {
  if (grants.length > 0) return fail('holdsRole')
  await endBookingsOf(app, account)
  await endConsultationsOf(app, account)
  await app.db.transaction().execute(async (trx) => {
    await removeCopies({ ...app, db: trx }, account)
    await eraseChecksOf({ db: trx }, account)
    await closeAccount(trx, account, app.now())
  })
  return succeed({})
}
