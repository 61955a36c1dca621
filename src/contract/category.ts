import * as z from 'zod/mini'
import { Official, ReportKind } from './report'
import { EmergencyNumber, Words } from './words'

export const Category = z.object({ code: z.string(), parent: z.nullable(z.string()), name: z.string(), hint: z.string() })
export type Category = z.infer<typeof Category>

export const GuessFrom = z.object({ words: Words, county: z.optional(z.int()) })

/** What everyday words sound like: up to three categories, and whether someone may be in danger. */
export const Guess = z.object({
  categories: z.array(Category),
  /** 诉求类型 and 被反映的人, for the person to agree with or to change. */
  kind: z.optional(ReportKind),
  about: z.optional(z.nullable(Official)),
  danger: z.nullable(z.object({ kind: z.string(), call: z.array(EmergencyNumber) })),
})
export type Guess = z.infer<typeof Guess>
