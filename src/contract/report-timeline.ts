import * as z from 'zod/mini'
import { reportEvents } from '../domain/report-action'
import { reminders } from '../domain/report-nudge'
import { stepReasons, suspendReasons } from '../domain/report-reason'
import { actors } from '../domain/role'
import { unitRatings } from '../domain/unit'
import { Attachment } from './photo'
import { Id, Moment } from './words'

/** 报到. */
export const Answer = z.object({ taken: z.optional(Moment), with: z.string(), measure: z.string(), until: Moment })

/** Names as they were then; what stays among colleagues is left out for a resident. */
const EventFacts = z.object({
  to: z.optional(z.string()),
  with: z.optional(z.array(z.string())),
  owner: z.optional(z.string()),
  /** 吹哨: who of those in charge agreed to it. */
  approver: z.optional(z.string()),
  number: z.optional(z.string()),
  level: z.optional(z.int()),
  /** 交办单: the number of the paper by which the unit answered. */
  mandate: z.optional(z.string()),
  /** 催办: who was reminded by it. */
  reminded: z.optional(z.array(z.enum(reminders))),
  answer: z.optional(Answer),
  rated: z.optional(z.array(z.object({ name: z.string(), rating: z.enum(unitRatings) }))),
})

export const TimelineEntry = z.object({
  /** By another resident of the same matter, whose words are theirs alone. */
  byNeighbor: z.optional(z.boolean()),
  id: Id,
  event: z.enum(reportEvents),
  /** 'timer' where nobody did it but the clock. */
  actorRole: z.enum(actors),
  actorName: z.string(),
  at: Moment,
  words: z.nullable(z.string()),
  /** Only for colleagues. */
  staffOnly: z.boolean(),
  reason: z.nullable(z.enum([...stepReasons, ...suspendReasons])),
  /** What was ticked as met, for colleagues. */
  conditions: z.array(z.string()),
  /** The time by which it is to be done from here on, where this moved it. */
  due: z.nullable(Moment),
  /** The day until which this suspended the matter. */
  until: z.nullable(Moment),
  attachments: z.array(Attachment),
  /** What the step named. */
  facts: z.nullable(EventFacts),
})

export type TimelineEntry = z.infer<typeof TimelineEntry>
