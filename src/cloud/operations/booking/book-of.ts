import type { AppointmentBook, Booking } from '../../../domain/appointment-book'
import type { BookingCalendar } from '../../../domain/day-pattern'
import type { Travel } from '../../../domain/diary'
import { dayPatternOf, emptyPattern } from '../../../domain/kept-pattern'
import type { StoredDiary, StoredSeat } from '../../store/diary-store'
import type { ServicePolicy } from '../../store/tables/shop'
import { keptZone } from './kept-zone'

/** What the engine reads, from what is stored; a hold never ends before the minutes that were promised are over. */
export const bookOf = (
  diary: StoredDiary,
  { calendar, policy, now }: { calendar: BookingCalendar; policy: ServicePolicy; now: number },
): AppointmentBook => ({
  adviser: {
    id: diary.id,
    zone: keptZone(diary.time_zone, now),
    pattern: dayPatternOf(diary.pattern ?? emptyPattern, { own: diary.own_days, office: diary.office_days }),
    calendar,
    away: diary.away,
  },
  bookings: diary.seats.map(bookingOf),
  policy: { ...policy, holdMinutes: policy.holdMinutes + 1 },
  now,
  travel: travelOf(diary),
})

export const bookingOf = ({ place, heldUntil, entry: _entry, revision: _revision, adviser: _adviser, ...seat }: StoredSeat): Booking => ({
  ...seat,
  ...(place !== null && { place }),
  ...(heldUntil !== null && { heldUntil }),
})

/** Nobody who has not said how long the way takes is given none at all. */
const unknownMinutes = 30

const travelOf = ({ travel }: StoredDiary): Travel => {
  const known = new Map(travel.map(({ one, other, minutes }) => [`${one} ${other}`, minutes]))
  return (from, to) => (from === to ? 0 : (known.get(from < to ? `${from} ${to}` : `${to} ${from}`) ?? unknownMinutes))
}
