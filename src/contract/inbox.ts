import * as z from 'zod/mini'
import { inboxParts } from '../domain/inbox'
import { requests } from '../domain/report-action'
import { reportSources } from '../domain/report-source'
import { ReportStatus, ReportSummary } from './report'
import { DivisionCode, Moment } from './words'

/** Of one place, narrowed by what is named; where no place is named, the first that one's own center serves. */
export const InboxOf = z.object({
  part: z.enum(inboxParts),
  area: z.optional(DivisionCode),
  status: z.optional(ReportStatus),
  /** A kind of matter, or a whole chapter of kinds. */
  category: z.optional(z.string().check(z.regex(/^\d{2}(\d{2})?$/))),
  source: z.optional(z.enum(reportSources)),
  after: z.optional(z.string().check(z.maxLength(120))),
})
export type InboxOf = z.infer<typeof InboxOf>
export type InboxPart = InboxOf['part']

const InboxRow = z.extend(ReportSummary, {
  /** The time that runs out first of all that runs. */
  clock: Moment,
  communityName: z.string(),
  source: z.enum(reportSources),
  isDanger: z.boolean(),
  superviseLevel: z.int(),
  /** 回告: by when, and whether it was answered. */
  superviseDue: z.nullable(Moment),
  superviseAnswered: z.boolean(),
  /** 回访 so far. */
  tries: z.int(),
  asked: z.nullable(z.enum(requests)),
})
export type InboxRow = z.infer<typeof InboxRow>

const NamedArea = z.object({ code: z.string(), name: z.string() })

export const InboxPage = z.object({
  rows: z.array(InboxRow),
  next: z.nullable(z.string()),
  /** How many there are of each part under the same narrowing; on the first page only. */
  counts: z.nullable(z.record(z.enum(inboxParts), z.int())),
  area: NamedArea,
  /** Those that one's own center serves. */
  own: z.array(NamedArea),
})
export type InboxPage = z.infer<typeof InboxPage>
