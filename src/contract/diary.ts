import * as z from 'zod/mini'
import { BookingView } from './booking'
import { CommunityCode, Id, Moment } from './words'

const Minute = z.int().check(z.minimum(0), z.maximum(1440))
/** 可约时段: minutes after midnight; with a place, for that village alone. */
const OpenRange = z.object({ start: Minute, end: Minute, place: z.optional(CommunityCode) })
const Ranges = z.array(OpenRange).check(z.maxLength(12))
const Day = z.iso.date()

/** 排班. */
const Pattern = z.object({
  /** From Monday to Sunday. */
  weekly: z.array(Ranges).check(z.length(7)),
  breaks: z.array(z.object({ start: Minute, end: Minute })).check(z.maxLength(12)),
  /** 调休上班日; like the weekday that the notice names where nothing is said. */
  makeup: z.nullable(Ranges),
  worksOnHolidays: z.boolean(),
})

/** 请假, or taken up elsewhere. */
export const Leave = z.object({ id: Id, from: Moment, until: Moment, kind: z.enum(['leave', 'external']) })

/** One day as week, single days, office and holidays make it; leave stands apart. */
const PlannedDay = z.object({
  day: z.string(),
  ranges: Ranges,
  /** 放假, or 调休上班. */
  kind: z.enum(['usual', 'off', 'makeup']),
  /** 待节假日公布确认. */
  provisional: z.boolean(),
  /** Where its hours come from. */
  by: z.enum(['week', 'own', 'office']),
})
export type PlannedDay = z.infer<typeof PlannedDay>

/** 日程 of whoever asks, with what it is made of. */
export const Diary = z.object({
  timeZone: z.string(),
  sittings: z.array(BookingView),
  pattern: Pattern,
  revision: z.int(),
  days: z.array(z.object({ day: z.string(), ranges: Ranges })),
  leaves: z.array(Leave),
  /** Every day that was asked for. */
  planned: z.optional(z.array(PlannedDay)),
  /** The villages that they advise, for hours that are one village's alone. */
  villages: z.optional(z.array(z.object({ code: z.string(), name: z.string() }))),
})
export type Diary = z.infer<typeof Diary>

export const DiaryOf = z.object({ from: Moment, until: Moment })
export type DiaryOf = z.infer<typeof DiaryOf>

export const SetPattern = z.object({ pattern: Pattern, revision: z.int().check(z.minimum(0)) })
export type SetPattern = z.infer<typeof SetPattern>
/** Hours of one day; null is as every week, an empty list is a day off. */
export const SetDay = z.object({ day: Day, ranges: z.nullable(Ranges) })
export type SetDay = z.infer<typeof SetDay>
export const RemoveLeave = z.object({ id: Id })
export type RemoveLeave = z.infer<typeof RemoveLeave>
/** 村与村之间的路程, in minutes; nothing where nobody has said, and then half an hour is kept free. */
export const Travels = z.object({
  ways: z.array(z.object({ one: z.string(), oneName: z.string(), other: z.string(), otherName: z.string(), minutes: z.nullable(z.int()) })),
})
export type Travels = z.infer<typeof Travels>
export const SetTravel = z.object({ one: CommunityCode, other: CommunityCode, minutes: z.int().check(z.minimum(0), z.maximum(240)) })
export type SetTravel = z.infer<typeof SetTravel>
export type AddLeave = z.infer<typeof Leave>
/** 待处理: what was booked in that time already. */
export const LeaveTaken = z.object({ toSettle: z.optional(z.array(BookingView)) })
export type LeaveTaken = z.infer<typeof LeaveTaken>
