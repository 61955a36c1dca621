import * as z from 'zod/mini'
import { draftables, reportActions } from '../domain/report-action'
import { extensionShares } from '../domain/report-extension'
import { longestPauseDays } from '../domain/report-pause'
import { processRatings, reportResults, stepReasons, suspendReasons } from '../domain/report-reason'
import { unitRatings } from '../domain/unit'
import { GivenPlace } from './place'
import { CountyCode, GridCode, Id, Moment, ShortWords, Words } from './words'

export const ReportAction = z.enum(reportActions)
export type ReportAction = z.infer<typeof ReportAction>

/** 0403-261123-0042. */
const ReportNumber = z.string().check(z.regex(/^\d{4}-\d{6}-\d{4,6}$/))

const Attachments = z.array(Id).check(z.maxLength(9))

/** 更正: what kind of matter it is, or where; what is not named stays. */
const Correction = z.object({ category: z.optional(z.string().check(z.regex(/^\d{4}$/))), place: z.optional(GivenPlace) })

/** 接单、办理、确认…: what may be done next, as the cloud decides. */
export const Step = z.object({
  /** Made once on the phone, like a report's own. */
  id: Id,
  action: ReportAction,
  words: z.optional(Words),
  /** Notes are for colleagues unless the writer shows them to the resident. */
  shown: z.optional(z.boolean()),
  attachments: z.optional(Attachments),
  /** The closing conditions that were ticked, word for word. */
  conditions: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20))),
  /** Why: 退回, 不予受理, 作废 and 吹哨 each have their own list. */
  reason: z.optional(z.enum(stepReasons)),
  /** 挂账: what stands in the way, and for how many days. */
  cause: z.optional(z.enum(suspendReasons)),
  days: z.optional(z.int().check(z.minimum(1), z.maximum(longestPauseDays))),
  /** 延期: half of the limit, or as long again. */
  share: z.optional(z.enum(extensionShares)),
  /** 送签: the step that waits for the unit's leader, brought with all that it needs. */
  drafts: z.optional(z.enum(draftables)),
  /** 签发: as it was written, whatever else comes along. */
  signs: z.optional(z.boolean()),
  grid: z.optional(GridCode),
  /** Whom it is handed over to, or who in the unit sees to it. */
  colleague: z.optional(Id),
  /** The unit that is to have it, or that the step is about, and those that are to help it. */
  unit: z.optional(Id),
  units: z.optional(z.array(Id).check(z.maxLength(8))),
  /** 建议归属: who should have it instead, as a unit sees it. */
  owner: z.optional(ShortWords),
  /** 吹哨: who of those in charge agreed to it. */
  approver: z.optional(ShortWords),
  /** 并单: the number of the matter that this one repeats. */
  into: z.optional(ReportNumber),
  /** The number under which another system has it. */
  external: z.optional(ShortWords),
  level: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  /** 报到: when it was taken up (now, where nothing is said), with whom it was talked over, what is done, and until when. */
  answer: z.optional(z.object({ taken: z.optional(Moment), with: ShortWords, measure: Words, until: Moment })),
  /** 评议: of each unit that was called. */
  ratings: z.optional(z.array(z.object({ unit: Id, rating: z.enum(unitRatings) })).check(z.maxLength(9))),
  correction: z.optional(Correction),
  result: z.optional(z.enum(reportResults)),
  process: z.optional(z.enum(processRatings)),
})
export type Step = z.infer<typeof Step>

export const AdvanceReport = z.object({
  county: CountyCode,
  id: Id,
  /** The revision the person was looking at: a stale page's step is refused, never applied. */
  revision: z.int(),
  /** Several steps are one: 到场办好了 is accept, contact and finish. */
  steps: z.array(Step).check(z.minLength(1), z.maxLength(3)),
})
export type AdvanceReport = z.infer<typeof AdvanceReport>
