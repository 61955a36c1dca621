import * as z from 'zod/mini'
import { paperKinds } from '../domain/paper'
import { Moment, Words } from './words'

export const PaperKind = z.enum(paperKinds)
export type PaperKind = z.infer<typeof PaperKind>

/** Of which day, month or year: any day within it. */
export const PaperOf = z.object({ kind: PaperKind, on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)) })
export type PaperOf = z.infer<typeof PaperOf>

const PaperLine = z.object({
  at: Moment,
  number: z.string(),
  what: z.string(),
  place: z.string(),
  category: z.string(),
  words: z.string(),
})

const PaperCount = z.object({ name: z.string(), count: z.int() })

/** 网格日志、民情日记、月台账、年度小结, as the events have them. */
export const Paper = z.object({
  title: z.string(),
  from: z.string(),
  to: z.string(),
  counts: z.array(PaperCount),
  byCategory: z.array(PaperCount),
  /** What was done, the first first; of a month and a year only matters. */
  lines: z.array(PaperLine),
})
export type Paper = z.infer<typeof Paper>

/** The worker may add a sentence of their own; nothing is typed twice. */
export const ExportPaper = z.extend(PaperOf, { form: z.enum(['xlsx', 'docx']), sentence: z.optional(Words) })
export type ExportPaper = z.infer<typeof ExportPaper>
