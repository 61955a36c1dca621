import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import type { SlotQuery } from '../../../src/domain/slots'

dayjs.extend(utc)

/** The same slots as one would write them down with date objects: every candidate is one, and so is everything in its way. */
export const slotsWithDayjs = ({ service, adviser, now, from, until }: SlotQuery): number[] => {
  const zone = adviser.zone[0].minutes
  const at = (minutes: number) => dayjs.utc(minutes * 60_000).utcOffset(zone)
  const earliest = at(now).add(service.lead, 'minute')
  const busy = adviser.sittings.map((sitting) => ({
    start: at(sitting.start).subtract(Math.max(sitting.before, service.after), 'minute'),
    end: at(sitting.end).add(Math.max(sitting.after, service.before), 'minute'),
  }))
  const found: number[] = []
  for (let day = at(from).startOf('day'); day.isBefore(at(until)); day = day.add(1, 'day'))
    for (const start of startsOfDay(day, { service, adviser })) {
      const end = start.add(service.duration, 'minute')
      const isFree = busy.every((other) => !start.isBefore(other.end) || !end.isAfter(other.start))
      if (isFree && !start.isBefore(earliest)) found.push(start.valueOf() / 60_000)
    }
  return found
}

const startsOfDay = (day: Dayjs, { service, adviser }: Pick<SlotQuery, 'service' | 'adviser'>): Dayjs[] => {
  if (adviser.calendar.holidays.has(day.format('YYYY-MM-DD'))) return []
  const ranges = adviser.pattern.weekly[(day.day() + 6) % 7] ?? []
  return ranges.flatMap((range) => {
    const last = day.add(range.end - service.duration, 'minute')
    const starts: Dayjs[] = []
    for (let start = day.add(range.start, 'minute'); !start.isAfter(last); start = start.add(service.step, 'minute')) starts.push(start)
    return starts
  })
}
