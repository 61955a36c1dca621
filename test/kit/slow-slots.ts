import { openRanges, rangesFor } from '../../src/domain/day-pattern'
import type { Sitting } from '../../src/domain/diary'
import { doOverlap, type Interval } from '../../src/domain/interval'
import type { SlotQuery } from '../../src/domain/slots'
import { minutesADay } from '../../src/domain/zone'

/** What the way between any two villages takes here. */
export const travelMinutes = 25

/** The rules of slots on a grid in UTC said again in the slowest way: every minute of every day is tried against everything. */
export const slowStarts = (query: SlotQuery): number[] => {
  const found: number[] = []
  for (let minute = query.from; minute < query.until; minute += 1)
    if (isOnGrid(minute, query) && isAllowed({ start: minute, end: minute + query.service.duration }, query)) found.push(minute)
  return found
}

const hoursOf = (day: number, { adviser, place }: SlotQuery) => rangesFor(openRanges(adviser.pattern, adviser.calendar, day), place)

const isOnGrid = (instant: number, query: SlotQuery) => {
  const { step, duration } = query.service
  const day = Math.floor(instant / minutesADay)
  const minute = instant - day * minutesADay
  const range = hoursOf(day, query).find(({ start, end }) => start <= minute && minute < end)
  if (!range) return false
  const before = hoursOf(day - 1, query).at(-1)
  const next = hoursOf(day + 1, query)[0]
  const isContinued = range.start === 0 && before?.end === minutesADay && before.start > 0
  const countedFrom = isContinued ? before.start - minutesADay : range.start
  const openUntil = range.end === minutesADay && next?.start === 0 ? minutesADay + next.end : range.end
  return (minute - countedFrom) % step === 0 && minute + duration <= openUntil
}

const isLive = ({ now }: SlotQuery, { seats }: Sitting) => seats.some(({ heldUntil }) => heldUntil === undefined || heldUntil > now)

const isAllowed = (slot: Interval, query: SlotQuery) => {
  const { service, adviser, now, seeker } = query
  const live = adviser.sittings.filter((sitting) => isLive(query, sitting))
  const day = Math.floor(slot.start / minutesADay)
  const onDay = live.filter(({ start }) => Math.floor(start / minutesADay) === day)
  const inTheWay = [...adviser.away, ...(seeker?.claims ?? [])]
  return (
    slot.start >= now + service.lead &&
    !inTheWay.some((other) => doOverlap(other, slot)) &&
    live.every((sitting) => areApart(slot, sitting, query)) &&
    onDay.length < (service.caps.sittingsPerDay ?? Number.POSITIVE_INFINITY)
  )
}

const areApart = (slot: Interval, sitting: Sitting, { service, place }: SlotQuery) => {
  const both = (one: number, other: number) => (service.combine === 'sum' ? one + other : Math.max(one, other))
  const way = sitting.place === undefined || sitting.place === place ? 0 : travelMinutes
  const isBefore = slot.end + Math.max(both(service.after, sitting.before), way) <= sitting.start
  const isAfter = sitting.end + Math.max(both(sitting.after, service.before), way) <= slot.start
  return isBefore || isAfter
}
