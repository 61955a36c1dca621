import { dayNumberOf } from '../../src/domain/civil-day'
import type { BookingCalendar } from '../../src/domain/day-pattern'
import type { Adviser } from '../../src/domain/diary'
import type { Interval } from '../../src/domain/interval'
import type { ServiceItem } from '../../src/domain/service-item'
import type { Slot } from '../../src/domain/slots'
import { minutesADay } from '../../src/domain/zone'

/** 'HH:mm–HH:mm' as minutes of a day. */
export const hours = (...texts: string[]): Interval[] =>
  texts.map((text) => {
    const [start = 0, end = 0] = text.split('–').map((time) => {
      const [hour = 0, minute = 0] = time.split(':').map(Number)
      return hour * 60 + minute
    })
    return { start, end }
  })

/** 'YYYY-MM-DD HH:mm' in UTC as the engine's minutes. */
export const utc = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`) / 60_000

/** Slots' starts as 'YYYY-MM-DD HH:mm' of clocks so many minutes ahead of UTC. */
export const shown = (slots: readonly Slot[], minutesAhead = 0): string[] =>
  slots.map(({ start }) => new Date((start + minutesAhead) * 60_000).toISOString().slice(0, 16).replace('T', ' '))

export const plainCalendar: BookingCalendar = { holidays: new Set(), makeupDays: new Set(), knownUntil: '2099-12-31' }

export const aService = (over: Partial<ServiceItem> = {}): ServiceItem => ({
  id: 'advice',
  duration: 60,
  step: over.duration ?? 60,
  before: 0,
  after: 0,
  lead: 0,
  horizon: { by: 'days', days: 366 },
  capacity: 1,
  caps: {},
  align: 'grid',
  combine: 'max',
  ...over,
})

/** Open at the same hours on every day of the week. */
export const anAdviser = (open: readonly Interval[], over: Partial<Adviser> = {}): Adviser => ({
  id: 'wang',
  zone: [{ from: 0, minutes: 0 }],
  pattern: { weekly: [open, open, open, open, open, open, open] },
  calendar: plainCalendar,
  sittings: [],
  away: [],
  ...over,
})

/** Open on the named days alone. */
export const onDays = (days: Readonly<Record<string, readonly Interval[]>>, over: Partial<Adviser> = {}): Adviser =>
  anAdviser([], {
    pattern: { weekly: [], overrides: new Map(Object.entries(days).map(([day, open]) => [dayNumberOf(day), open])) },
    ...over,
  })

/** From the beginning of one day, in UTC, to the end of another. */
export const days = (first: string, last = first) => ({
  from: dayNumberOf(first) * minutesADay,
  until: (dayNumberOf(last) + 1) * minutesADay,
})
