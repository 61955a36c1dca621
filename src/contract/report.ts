import * as z from 'zod/mini'
import { draftables, requests } from '../domain/report-action'
import { extensionShares } from '../domain/report-extension'
import { officials, rings } from '../domain/report-guard'
import { reportKinds, visitParts } from '../domain/report-kind'
import { reportResults, stepReasons } from '../domain/report-reason'
import { reportSources } from '../domain/report-source'
import { reportStatuses } from '../domain/report-status'
import { partStates, unitParts, unitPosts, unitRatings } from '../domain/unit'
import { Attachment } from './photo'
import { GivenPlace } from './place'
import { ReportAction } from './report-step'
import { Answer, TimelineEntry } from './report-timeline'
import { CountyCode, Id, Moment, Words } from './words'

export const ReportStatus = z.enum(reportStatuses)

export type ReportStatus = z.infer<typeof ReportStatus>

export const ReportKind = z.enum(reportKinds)

export type ReportKind = z.infer<typeof ReportKind>

export const Ring = z.enum(rings)

export type Ring = z.infer<typeof Ring>

export const Official = z.enum(officials)

export type Official = z.infer<typeof Official>

export const Visit = z.object({ on: z.iso.date(), part: z.enum(visitParts) })

export type Visit = z.infer<typeof Visit>

export const SubmitReport = z.object({
  /** Made once on the phone: a second tap, a lost answer and a resend are one report. */
  id: Id,
  words: Words,
  /** Empty is 说不清，请网格员看. */
  category: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  place: GivenPlace,
  nameShown: z.boolean(),
  attachments: z.array(Id).check(z.maxLength(10)),
  /** 复发: the closed matter of one's own that this one repeats. */
  relapseOf: z.optional(z.nullable(Id)),
  kind: z.optional(ReportKind),
  /** 三圈: who may see it; everybody where nothing is said. */
  ring: z.optional(Ring),
  /** 被反映的人: a matter about one of these goes to a center that they have no part in, whatever the ring. */
  about: z.optional(z.nullable(Official)),
  /** 帮办: when a visit would suit. */
  visit: z.optional(z.nullable(Visit)),
})

export type SubmitReport = z.infer<typeof SubmitReport>

export const ReportKey = z.object({ county: CountyCode, id: Id })

/** Who has it now. */
const Holder = z.object({ kind: z.enum(['gridWorker', 'center', 'unit']), name: z.string(), phone: z.nullable(z.string()) })

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
  /** 签收时限: by when somebody is to take it up; none where somebody has, or nobody is to yet. */
  acceptDue: z.nullable(Moment),
  /** 我也遇到: joined by whoever reads it, who reads nothing of what others said. */
  part: z.optional(z.enum(['joiner', 'proxy'])),
  /** What it is; 求助 where nothing is said. */
  kind: z.optional(ReportKind),
  ring: z.optional(Ring),
})

export type ReportSummary = z.infer<typeof ReportSummary>

/** A unit that may be given the matter, or that was called to it. */
const NamedUnit = z.object({ id: Id, name: z.string() })

/** 待签发: what waits for the name of the unit's leader. */
const Draft = z.object({
  action: z.enum(draftables),
  byName: z.string(),
  at: Moment,
  words: z.nullable(z.string()),
  reason: z.nullable(z.enum(stepReasons)),
  owner: z.nullable(z.string()),
  share: z.nullable(z.enum(extensionShares)),
  conditions: z.array(z.string()),
  attachments: z.array(Attachment),
})

/** Inside the unit, for those who work for it alone. */
const Inside = z.object({
  unit: Id,
  post: z.enum(unitPosts),
  /** Who sees to it. */
  crewName: z.nullable(z.string()),
  draft: z.nullable(Draft),
  /** What this person may lay before the leader. */
  draftable: z.array(z.enum(draftables)),
})

export const ReportView = z.extend(ReportSummary, {
  /** 被反映的人, for whoever filed it and the center. */
  about: z.optional(z.nullable(Official)),
  visit: z.optional(z.nullable(Visit)),
  /** 代报: somebody speaks for the person concerned in it. */
  isSpokenFor: z.optional(z.boolean()),
  /** How many have joined. */
  joinCount: z.int(),
  revision: z.int(),
  category: z.nullable(z.string()),
  community: z.string(),
  gridName: z.nullable(z.string()),
  /** 交界: the grid on the other side, for staff, as long as nobody has accepted. */
  besideName: z.optional(z.nullable(z.string())),
  /** None once the matter is closed. */
  holder: z.nullable(Holder),
  heldSince: z.optional(z.nullable(Moment)),
  /** What the resident is asked, and until when that is waited for. */
  question: z.optional(z.nullable(z.object({ words: z.string(), until: z.nullable(Moment) }))),
  /** 复发: the earlier matter that has come back, and those in which this one has. */
  relapses: z.optional(z.array(z.object({ county: z.int(), id: Id, number: z.string(), status: ReportStatus, isEarlier: z.boolean() }))),
  /** Once it is closed: the name of whoever said that it was done. */
  handledBy: z.nullable(z.string()),
  /** 来源, and its number in the other system. */
  source: z.optional(z.enum(reportSources)),
  outerNumber: z.optional(z.nullable(z.string())),
  closedAt: z.nullable(Moment),
  result: z.nullable(z.enum(reportResults)),
  /** What a grid worker has asked the center for and until when, for colleagues. */
  asked: z.nullable(z.object({ for: z.enum(requests), until: Moment })),
  suspendedUntil: z.nullable(Moment),
  /** Who else works the same grid, or in the same unit; only for whoever may pass it on. */
  colleagues: z.array(z.object({ account: Id, name: z.string() })),
  /** To whom it may be given; only for whoever deals it out. */
  units: z.array(NamedUnit),
  /** 吹哨: who was called, and how far each is; for those who work on it. */
  called: z.array(
    z.extend(NamedUnit, {
      part: z.enum(unitParts),
      state: z.enum(partStates),
      /** 四要素: when it was taken up, with whom, what is done, until when. */
      answer: z.optional(z.nullable(Answer)),
      rating: z.optional(z.nullable(z.enum(unitRatings))),
    }),
  ),
  /** None for everyone who does not work for the unit that has it. */
  inside: z.optional(z.nullable(Inside)),
  /** 并单: the number of the matter that speaks for this one. */
  mergedInto: z.nullable(z.string()),
  priority: z.int(),
  isDanger: z.boolean(),
  superviseLevel: z.int(),
  /** 督办: by when it is to be answered, and whether it was; for those who work on it. */
  superviseDue: z.optional(z.nullable(Moment)),
  superviseAnswered: z.optional(z.boolean()),
  /** 补批: until when somebody in charge is to agree to what was called in an emergency; for those who work on it. */
  whistleApprovalDue: z.optional(z.nullable(Moment)),
  acceptDue: Moment,
  /** Hidden unless the resident chose to show it; whoever else looks sees it covered. */
  reporterName: z.nullable(z.string()),
  /** `person.reveal` answers the whole name for a reason. */
  mayRevealName: z.optional(z.boolean()),
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

/** The receipt is the matter itself, as it stands. */
export const Submitted = z.object({ report: ReportView, again: z.boolean() })
