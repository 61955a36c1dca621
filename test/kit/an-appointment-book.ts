import type { AppointmentBook, Booking, BookingPolicy } from '../../src/domain/appointment-book'
import type { ServiceItem } from '../../src/domain/service-item'
import { anAdviser, aService, hours, utc } from './an-adviser'

export const day = utc('2021-06-21 00:00')
export const services = {
  advice: aService({ duration: 30, before: 5, after: 10, lead: 60, caps: { sittingsPerDay: 5 } }),
  long: aService({ id: 'long', duration: 45, step: 15, after: 20, caps: { sittingsPerDay: 5 } }),
  visit: aService({ id: 'visit', duration: 60, capacity: 3, caps: { sittingsPerDay: 5 } }),
} as const
export type ServiceName = keyof typeof services
const policy: BookingPolicy = { holdMinutes: 5, moveNotice: 720, moves: 2, wantsApproval: false, blocksWhilePending: true }
const adviser = anAdviser(hours('08:00–12:00', '13:00–16:00'))

export const bookAt = (now: number, bookings: readonly Booking[], over: Partial<BookingPolicy> = {}): AppointmentBook => ({
  adviser,
  bookings,
  policy: { ...policy, ...over },
  now,
  travel: (from, to) => (from === to ? 0 : 25),
})
export const wantedAt = (start: number, owner = 'chen', service: ServiceItem = services.advice) => ({ owner, service, start, claims: [] })
