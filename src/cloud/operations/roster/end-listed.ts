import { dayAt } from '../../../domain/civil-day'
import type { App } from '../../app'
import { endAdvisers, listAdvisersOver } from '../../store/adviser-listing-store'
import { listGuidesOver, setGuidesLeft } from '../../store/guide-store'
import { handOnBookings } from '../booking/hand-on-bookings'
import { handOnFiled } from '../hat/hand-on-filed'
import { handOnLeft } from './hand-on'
import { settleGrants } from './settle-grants'

const batch = 50

/** 有效期过了: whoever no later roster kept is as one who has left. */
export const endListed = async (app: Pick<App, 'db' | 'now' | 'newId' | 'cipher'>): Promise<void> => {
  const at = app.now()
  const today = dayAt(at.getTime())
  for (const { county, id, account, community } of await listGuidesOver(app.db, today, batch))
    await app.db.transaction().execute(async (trx) => {
      await setGuidesLeft(trx, county, [id], at)
      if (account !== null) await handOnFiled(app, trx, { county, account, community })
    })
  const advisers = await listAdvisersOver(app.db, today, batch)
  for (const { county, id } of advisers) await endAdvisers(app.db, county, [id], today)
  for (const county of new Set(advisers.map((each) => each.county))) await settleGrants(app, county)
  await handOnLeft(app)
  await handOnBookings(app)
}
