import * as z from 'zod/mini'
import { clockKinds } from '../domain/clock-moves'
import { Id, Moment } from './words'

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** 法定节假日 and 调休上班. */
export const CalendarDay = z.object({
  day: Day,
  kind: z.enum(['holiday', 'makeup']),
  name: z.string(),
  follows: z.optional(z.nullable(z.int())),
})
export type CalendarDay = z.infer<typeof CalendarDay>

export const CalendarPage = z.object({
  /** The last day that a published notice speaks of; later due times are 暂定. */
  knownUntil: Day,
  edition: z.int(),
  /** The days of the last year that is known. */
  days: z.array(CalendarDay),
  imports: z.array(z.object({ edition: z.int(), year: z.int(), holidays: z.int(), makeupDays: z.int(), by: z.string(), at: Moment })),
  mayChange: z.boolean(),
})
export type CalendarPage = z.infer<typeof CalendarPage>

/** A year's notice: the published text, or a sheet (.xlsx, base64) with a day a row; without either the year is taken back. */
export const Notice = z.object({
  year: z.int().check(z.minimum(2020), z.maximum(2099)),
  text: z.optional(z.string().check(z.maxLength(20_000))),
  file: z.optional(z.string().check(z.maxLength(700_000))),
})
export type Notice = z.infer<typeof Notice>

export const TryNotice = z.extend(Notice, { after: z.optional(z.string().check(z.maxLength(80))) })
export type TryNotice = z.infer<typeof TryNotice>

/** A due time that this notice moves. */
export const MovedDue = z.object({ county: z.int(), report: Id, number: z.string(), clock: z.enum(clockKinds), from: Moment, to: Moment })
export type MovedDue = z.infer<typeof MovedDue>

export const TriedNotice = z.object({
  days: z.array(CalendarDay),
  /** Sentences; while there is one nothing is put in. */
  problems: z.array(z.string()),
  /** How many due times move, and how many are settled as they were; on the first page only. */
  counts: z.nullable(z.object({ moved: z.int(), settled: z.int() })),
  moves: z.array(MovedDue),
  next: z.nullable(z.string()),
  /** The edition of the calendar that this was tried on. */
  edition: z.int(),
})
export type TriedNotice = z.infer<typeof TriedNotice>

export const PutNotice = z.extend(Notice, { edition: z.int() })
export type PutNotice = z.infer<typeof PutNotice>
