import { remindersAt } from '../../../domain/booking-reminder'
import type { PushFlow } from '../../../domain/push-flow'
import { dropUntold } from '../../store/booking-told-store'
import type { FoundBooking } from '../../store/found-booking-store'
import type { StoredOffer } from '../../store/offer-store'
import { insertOutbox } from '../../store/outbox-store'
import { keptZone } from './kept-zone'
import { minuteOf, momentAt } from './moments'
import type { LockedApp, LockedBook } from './under-lock'

/** Whoever booked hears that somebody else will be there, and whoever that is finds it in their day; whoever left is reminded no more. */
export const tellPassed = async (
  app: LockedApp,
  { trx, at }: LockedBook,
  { found, to }: { found: FoundBooking; to: StoredOffer },
): Promise<void> => {
  const { county, id, owner, adviser_account: before, revision, status, time_zone } = found
  const start = minuteOf(found.starts_at)
  const ahead = remindersAt(keptZone(time_zone, start), start).map(({ kind, minute }) => ({
    key: `soon:${kind}:${start}`,
    due: momentAt(minute),
  }))
  if (before !== null) await dropUntold(trx, county, { keys: ahead.map(({ key }) => `booking:${id}:${key}`), accounts: [before], at })
  const entryOf = (flow: PushFlow, account: string, key: string, availableAt: Date) => ({
    ...{ county, id: app.newId(), kind: 'push', about: id, availableAt },
    key: `booking:${id}:${key}:${account}`,
    payload: { flow, account, ...(account === to.account && to.organization !== null && { unit: to.organization }) },
  })
  const { account } = to
  const theirs =
    account === null
      ? []
      : [
          entryOf(status === 'pending' ? 'bookingToDecide' : 'bookingNews', account, `${revision + 1}:passed`, at),
          ...ahead
            .filter(({ due }) => status === 'confirmed' && due > at)
            .map(({ key, due }) => entryOf('bookingAhead', account, key, due)),
        ]
  await insertOutbox(trx, [entryOf('bookingChanged', owner, `${revision + 1}:bookingChanged`, at), ...theirs])
}
