import * as z from 'zod/mini'
import { numberSpans } from '../domain/number-span'
import { rateNames } from '../domain/report-rates'
import { Moment } from './words'

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Of which area, and of which day, week, month, quarter or year; without an area one's own, without a day today's. */
export const NumbersOf = z.object({
  /** A place's code, or a unit's id. */
  area: z.optional(z.union([z.string().check(z.regex(/^\d{6}(\d{3}){0,3}$/)), z.uuid()])),
  span: z.enum(numberSpans),
  on: z.optional(Day),
})
export type NumbersOf = z.infer<typeof NumbersOf>

/** How many of how many; none where there were too few to tell. */
const Share = z.nullable(z.object({ part: z.int(), base: z.int() }))
export const Rated = z.object({ name: z.enum(rateNames), share: Share })
export type Rated = z.infer<typeof Rated>

/** One row that may be shown: a place, a unit, or a kind of matter; what was too little stands together in one. */
export const NumberRow = z.object({
  area: z.nullable(z.string()),
  name: z.string(),
  received: z.int(),
  closed: z.int(),
  open: z.int(),
  elsewhere: z.int(),
  onTime: Share,
  satisfied: Share,
  coverage: Share,
  returned: Share,
  reportedIn: Share,
  response: z.optional(Share),
  solved: z.optional(Share),
  reopened: z.optional(Share),
  whistled: z.optional(Share),
  /** Its place by the share on time; none where it had too few matters for it, and never of grids. */
  rank: z.nullable(z.int()),
})
export type NumberRow = z.infer<typeof NumberRow>

export const Numbers = z.object({
  area: z.string(),
  name: z.string(),
  span: z.enum(numberSpans),
  /** The first day, and the last. */
  from: Day,
  to: Day,
  /** Of the one before and after; none after today. */
  earlier: Day,
  later: z.nullable(Day),
  at: Moment,
  /** None where there are too few to be told. */
  whole: z.nullable(
    z.object({
      received: z.int(),
      closed: z.int(),
      open: z.int(),
      elsewhere: z.int(),
      openLate: z.int(),
      exempted: z.int(),
      rates: z.array(Rated),
      /** Days, or months: how many were filed, and how many of those are closed; none where there were too few. */
      course: z.array(z.object({ from: Day, received: z.nullable(z.int()), closed: z.nullable(z.int()) })),
      below: z.array(NumberRow),
      units: z.array(NumberRow),
      categories: z.array(NumberRow),
      /** 高频共性: a kind of matter in a place, and how often in the stretch before; none where it was too little. */
      common: z.array(z.object({ place: z.string(), category: z.string(), received: z.int(), before: z.nullable(z.int()) })),
      /** 超时豁免: taken out of the share on time, and named here. */
      exemptions: z.array(z.object({ number: z.string(), category: z.string(), due: Moment, finishedAt: z.nullable(Moment) })),
    }),
  ),
  /** From what number on a row is shown, and ranked. */
  publishedLeast: z.int(),
  rankingLeast: z.int(),
  /** Whatever the asker may look at first. */
  own: z.array(z.object({ area: z.string(), name: z.string() })),
})
export type Numbers = z.infer<typeof Numbers>

export const ExportNumbers = z.extend(NumbersOf, { form: z.enum(['csv', 'xlsx']) })
export type ExportNumbers = z.infer<typeof ExportNumbers>
/** A file with its bytes as base64. */
export const NumbersFile = z.object({ name: z.string(), mime: z.string(), content: z.string() })
export type NumbersFile = z.infer<typeof NumbersFile>
