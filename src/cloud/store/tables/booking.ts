import type { ColumnType, Generated } from 'kysely'
import type { BookingStatus } from '../../../domain/booking'
import type { OpenRange } from '../../../domain/day-pattern'
import type { KeptPattern } from '../../../domain/kept-pattern'

export interface AdviserPatternTable {
  county: number
  adviser: string
  pattern: ColumnType<KeptPattern, string, string>
  revision: number
}

export interface AdviserOverrideTable {
  county: number
  adviser: string
  day: string
  ranges: ColumnType<readonly OpenRange[], string, string>
}

/** A day on which the whole shop is closed, or open otherwise than usual. */
export interface ShopDayTable {
  county: number
  shop: string
  day: string
  ranges: ColumnType<readonly OpenRange[], string, string>
}

export interface AdviserLeaveTable {
  county: number
  id: string
  adviser: string
  starts_at: Date
  ends_at: Date
  kind: 'leave' | 'external'
}

/** The same both ways; `one` is the lesser code. */
export interface VillageTravelTable {
  county: number
  one: string
  other: string
  minutes: number
}

/** Lock and revision of a day, and nothing else. */
export interface AdviserDayTable {
  county: number
  adviser: string
  day: string
  revision: number
}

/** 一场: the truth of when an adviser is taken; there only while somebody has a seat. */
export interface AdviserEntryTable {
  county: number
  id: string
  adviser: string
  service: string
  place: string | null
  starts_at: Date
  ends_at: Date
}

/** One person's seat, and what became of it; its id is made by the phone, so that a hold sent twice is one. */
export interface BookingTable {
  county: number
  id: string
  adviser: string
  service: string
  owner: string
  place: string | null
  starts_at: Date
  ends_at: Date
  before_minutes: number
  after_minutes: number
  status: BookingStatus
  /** The sitting it has a seat in, as long as it keeps the time. */
  entry: string | null
  /** 联合接待: who is there too, and the sitting in their diary. */
  with_adviser: Generated<string | null>
  with_entry: Generated<string | null>
  held_until: Date | null
  is_renewed: Generated<boolean>
  moves: Generated<number>
  revision: Generated<number>
  decide_by: Date | null
  /** When the office last rang the resident who was not there. */
  rang_at: Date | null
  late_cancel: Generated<boolean>
  reason: string | null
  /** 会议号. */
  meeting: Generated<string | null>
  /** 电话任务: it was changed so late that a message alone may not be read in time. */
  to_ring: Generated<boolean>
  created_at: Date
  ended_at: Date | null
}

/** 居民自己的时间: a person is in one place at a time. One that expires is held to the booking's own truth. */
export interface ResidentClaimTable {
  county: number
  booking: string
  booking_county: number
  account: string
  starts_at: Date
  ends_at: Date
  during: ColumnType<string, never, never>
  revision: number
  expires_at: Date | null
}

/** 候补. */
export interface BookingWaitTable {
  county: number
  id: string
  adviser: string
  service: string
  account: string
  place: string | null
  from_day: string
  until_day: string
  asked_at: Date
  state: 'waiting' | 'offered' | 'taken' | 'passed' | 'left'
  /** The booking that is held for them. */
  offered: string | null
  offered_until: Date | null
}

/** Whether somebody can still be booked today, as it was at a revision of that day; a minute old at most. */
export interface AdviserFreeDayTable {
  county: number
  adviser: string
  day: string
  last_start: Date | null
  revision: number
  reckoned_at: Date
}
