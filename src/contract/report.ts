import * as z from 'zod/mini'
import {
  processRatings,
  reportActions,
  reportEvents,
  reportResults,
  reportStatuses,
  requests,
  sendBackReasons,
  suspendReasons,
} from '../domain/report'
import { extensionShares } from '../domain/report-extension'
import { longestPauseDays } from '../domain/report-pause'
import { queueFilters } from '../domain/report-queue'
import { roles } from '../domain/role'
import { RoleName } from './person'
import { Attachment } from './photo'
import { GivenPlace } from './place'
import { CountyCode, GridCode, Id, Moment, Words } from './words'

export const ReportStatus = z.enum(reportStatuses)
export type ReportStatus = z.infer<typeof ReportStatus>
export const ReportAction = z.enum(reportActions)
export type ReportAction = z.infer<typeof ReportAction>

const Attachments = z.array(Id).check(z.maxLength(9))

export const SubmitReport = z.object({
  /** Made once on the phone: a second tap, a lost answer and a resend are one report. */
  id: Id,
  words: Words,
  /** Empty is 说不清，请网格员看. */
  category: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  place: GivenPlace,
  nameShown: z.boolean(),
  attachments: z.array(Id).check(z.maxLength(10)),
})
export type SubmitReport = z.infer<typeof SubmitReport>

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
  reason: z.optional(z.enum(sendBackReasons)),
  /** 挂账: what stands in the way, and for how many days. */
  cause: z.optional(z.enum(suspendReasons)),
  days: z.optional(z.int().check(z.minimum(1), z.maximum(longestPauseDays))),
  /** 延期: half of the limit, or as long again. */
  share: z.optional(z.enum(extensionShares)),
  grid: z.optional(GridCode),
  /** Whom it is handed over to. */
  colleague: z.optional(Id),
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

export const ReportKey = z.object({ county: CountyCode, id: Id })

/** Who has it now. */
const Holder = z.object({ kind: z.enum(['gridWorker', 'center']), name: z.string(), phone: z.nullable(z.string()) })

export const ReportSummary = z.object({
  county: z.int(),
  id: Id,
  number: z.string(),
  status: ReportStatus,
  words: z.string(),
  categoryName: z.nullable(z.string()),
  placeWords: z.string(),
  submittedAt: Moment,
  due: Moment,
  dueProvisional: z.boolean(),
})
export type ReportSummary = z.infer<typeof ReportSummary>

export const TimelineEntry = z.object({
  id: Id,
  event: z.enum(reportEvents),
  /** 'timer' where nobody did it but the clock. */
  actorRole: z.enum([...roles, 'timer']),
  actorName: z.string(),
  at: Moment,
  words: z.nullable(z.string()),
  /** Only for colleagues. */
  staffOnly: z.boolean(),
  reason: z.nullable(z.enum([...sendBackReasons, ...suspendReasons])),
  /** What was ticked as met, for colleagues. */
  conditions: z.array(z.string()),
  /** The time by which it is to be done from here on, where this moved it. */
  due: z.nullable(Moment),
  /** The day until which this suspended the matter. */
  until: z.nullable(Moment),
  attachments: z.array(Attachment),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const ReportView = z.extend(ReportSummary, {
  revision: z.int(),
  category: z.nullable(z.string()),
  community: z.string(),
  gridName: z.nullable(z.string()),
  /** None once the matter is closed. */
  holder: z.nullable(Holder),
  /** Once it is closed: the name of whoever said that it was done. */
  handledBy: z.nullable(z.string()),
  closedAt: z.nullable(Moment),
  result: z.nullable(z.enum(reportResults)),
  /** What a grid worker has asked the center for and until when, for colleagues. */
  asked: z.nullable(z.object({ for: z.enum(requests), until: Moment })),
  suspendedUntil: z.nullable(Moment),
  /** Who else works the same grid; only for whoever may pass it on. */
  colleagues: z.array(z.object({ account: Id, name: z.string() })),
  acceptDue: Moment,
  /** Hidden unless the resident chose to show it; a staff member sees 居民. */
  reporterName: z.nullable(z.string()),
  /** Whether whoever looks may ring the resident, and whether a number is known; none for everyone but the holder. */
  reporterCall: z.nullable(z.enum(['ready', 'noPhone'])),
  closingConditions: z.array(z.string()),
  afterPhoto: z.boolean(),
  attachments: z.array(Attachment),
  timeline: z.array(TimelineEntry),
  actions: z.array(ReportAction),
  /** Accept, contact and finish in one go is open. */
  onSpot: z.boolean(),
})
export type ReportView = z.infer<typeof ReportView>

export const PageOf = z.object({ after: z.optional(z.string().check(z.maxLength(120))), role: z.optional(RoleName) })
export const ReportPage = z.object({ reports: z.array(ReportSummary), next: z.nullable(z.string()) })
export type ReportPage = z.infer<typeof ReportPage>

/** The id is made once on the phone: a lost answer asked for again is one call. */
export const CallReporter = z.object({ county: CountyCode, id: Id, call: Id })
export const ReporterPhone = z.object({ phone: z.string() })

export const QueueOf = z.extend(PageOf, { filter: z.optional(z.enum(queueFilters)) })
export type QueueFilter = NonNullable<z.infer<typeof QueueOf>['filter']>
export const QueuePage = z.extend(ReportPage, {
  /** How many there are of each; on the first page only. */
  counts: z.nullable(z.record(z.enum(queueFilters), z.int())),
})
export type QueuePage = z.infer<typeof QueuePage>

/** The receipt is the matter itself, as it stands. */
export const Submitted = z.object({ report: ReportView, again: z.boolean() })
