import * as z from 'zod/mini'
import { dutyKinds, dutyProofs, saidKinds, siteKinds } from '../domain/duty-entry'
import { CommunityCode, CountyCode, Id, Moment, Printable } from './words'

export const DutyKind = z.enum(dutyKinds)
export type DutyKind = z.infer<typeof DutyKind>
const SiteKind = z.enum(siteKinds)
export type SiteKind = z.infer<typeof SiteKind>
const SaidKind = z.enum(saidKinds)
export type SaidKind = z.infer<typeof SaidKind>
const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
const AdviserKey = z.object({ county: CountyCode, adviser: Id })
const Place = z.object({ code: z.string(), name: z.string() })

const DutyPlan = z.object({ hoursPerMonth: z.int(), lecturesPerQuarter: z.int(), firmVisitsPerYear: z.int() })
export type DutyPlan = z.infer<typeof DutyPlan>
const DutyStanding = z.object({
  siteMinutes: z.int(),
  siteMinutesMissing: z.int(),
  lectures: z.int(),
  lecturesMissing: z.int(),
  firmVisits: z.int(),
  firmVisitsMissing: z.int(),
})
export type DutyStanding = z.infer<typeof DutyStanding>

/** 值班计划 of one village, and how this month stands against it. */
const PlannedVillage = z.object({
  village: Place,
  plan: DutyPlan,
  /** As the city's settings say, since nobody decided otherwise. */
  isUsual: z.boolean(),
  /** What holds from next month on, where that was changed. */
  next: z.nullable(DutyPlan),
  dutyDays: z.array(z.string()),
  standing: DutyStanding,
})
export type PlannedVillage = z.infer<typeof PlannedVillage>

/** One's own where nothing is named. */
export const DutyPlanOf = z.object({ of: z.optional(AdviserKey) })
export type DutyPlanOf = z.infer<typeof DutyPlanOf>
export const AdviserPlan = z.object({
  county: z.int(),
  adviser: Id,
  name: z.string(),
  shopName: z.string(),
  month: z.string(),
  villages: z.array(PlannedVillage),
  mostVillages: z.int(),
  /** What the adviser has still to look at. */
  toConfirm: z.int(),
  mayChange: z.boolean(),
})
export type AdviserPlan = z.infer<typeof AdviserPlan>

/** Of all counties that one answers for, where none is named. */
export const PlansOf = z.object({
  county: z.optional(CountyCode),
  words: z.optional(z.string().check(Printable, z.trim(), z.maxLength(40))),
})
export type PlansOf = z.infer<typeof PlansOf>
export const PlannedAdviser = z.object({ county: z.int(), adviser: Id, name: z.string(), shopName: z.string(), villages: z.array(Place) })
export type PlannedAdviser = z.infer<typeof PlannedAdviser>

/** It holds from next month on. */
export const SetDutyPlan = z.extend(AdviserKey, {
  community: CommunityCode,
  hoursPerMonth: z.int().check(z.minimum(0), z.maximum(80)),
  lecturesPerQuarter: z.int().check(z.minimum(0), z.maximum(20)),
  firmVisitsPerYear: z.int().check(z.minimum(0), z.maximum(20)),
})
export type SetDutyPlan = z.infer<typeof SetDutyPlan>
/** 驻村日: the same weekday of each month, or the same date. */
const DutyRule = z.union([
  z.object({
    by: z.literal('weekday'),
    nth: z.int().check(z.minimum(1), z.maximum(5)),
    weekday: z.int().check(z.minimum(1), z.maximum(7)),
  }),
  z.object({ by: z.literal('date'), date: z.int().check(z.minimum(1), z.maximum(31)) }),
])
export const AssignVillage = z.extend(AdviserKey, { community: CommunityCode, duty: DutyRule })
export type AssignVillage = z.infer<typeof AssignVillage>
export const ReleaseVillage = z.extend(AdviserKey, { community: CommunityCode })
export type ReleaseVillage = z.infer<typeof ReleaseVillage>

/** 日志的一条: kind, village and time, and nothing of what was talked about. */
export const DutyEntry = z.object({
  county: z.int(),
  id: Id,
  kind: DutyKind,
  village: z.nullable(Place),
  from: Moment,
  until: z.nullable(Moment),
  minutes: z.nullable(z.int()),
  proof: z.nullable(z.enum(dutyProofs)),
  /** The adviser's own line, which stands in no paper. */
  line: z.nullable(z.string()),
  isConfirmed: z.boolean(),
})
export type DutyEntry = z.infer<typeof DutyEntry>

export const DutyLogOf = z.object({ month: Month })
export const DutyLog = z.object({
  entries: z.array(DutyEntry),
  underWay: z.nullable(DutyEntry),
  villages: z.array(Place),
})
export type DutyLog = z.infer<typeof DutyLog>

/** 十五秒记一笔: an answer given in a chat group or on the phone. */
export const EnterDuty = z.object({
  id: Id,
  community: CommunityCode,
  kind: SaidKind,
  line: z.optional(z.string().check(Printable, z.trim(), z.maxLength(30))),
})
export type EnterDuty = z.infer<typeof EnterDuty>
/** The village is named where what happened does not say it. */
export const ConfirmDuty = z.object({
  entries: z.array(z.object({ id: Id, community: z.optional(CommunityCode) })).check(z.minLength(1), z.maxLength(100)),
})
export type ConfirmDuty = z.infer<typeof ConfirmDuty>

const VisitCodeWord = z.string().check(z.trim(), z.regex(/^\d{6}$/))
/** 到村码, as the village's clerk or 法律明白人 shows it. */
export const VisitCode = z.object({ village: Place, code: z.string(), until: Moment })
export type VisitCode = z.infer<typeof VisitCode>
/** Without a code the clerk is asked afterwards. */
export const BeginVisit = z.object({ id: Id, community: CommunityCode, kind: SiteKind, code: z.optional(VisitCodeWord) })
export type BeginVisit = z.infer<typeof BeginVisit>
/** Whoever forgot to end it says when it was over; then the clerk is asked. */
export const EndVisit = z.object({ id: Id, code: z.optional(VisitCodeWord), at: z.optional(Moment) })
export type EndVisit = z.infer<typeof EndVisit>
export const VisitToVouch = z.object({
  county: z.int(),
  id: Id,
  adviserName: z.string(),
  shopName: z.string(),
  village: Place,
  kind: SiteKind,
  from: Moment,
  until: Moment,
})
export type VisitToVouch = z.infer<typeof VisitToVouch>
export const VouchVisit = z.object({ county: CountyCode, id: Id, came: z.boolean() })
export type VouchVisit = z.infer<typeof VouchVisit>

export const LedgerOf = z.extend(AdviserKey, { community: CommunityCode, month: Month })
export type LedgerOf = z.infer<typeof LedgerOf>
const LedgerRow = z.object({
  kind: DutyKind,
  from: Moment,
  until: z.nullable(Moment),
  minutes: z.nullable(z.int()),
  proof: z.nullable(z.string()),
})
/** 月台账 of one village. */
export const Ledger = z.object({
  title: z.string(),
  month: z.string(),
  village: Place,
  adviserName: z.string(),
  shopName: z.string(),
  license: z.nullable(z.string()),
  /** What each kind comes to; they add up to the rows. */
  counts: z.array(z.object({ kind: DutyKind, count: z.int(), minutes: z.int() })),
  rows: z.array(LedgerRow),
  plan: DutyPlan,
  standing: DutyStanding,
  /** Not counted yet. */
  toConfirm: z.int(),
  toProve: z.int(),
})
export type Ledger = z.infer<typeof Ledger>
export const ExportLedger = z.extend(LedgerOf, { form: z.enum(['xlsx', 'docx']) })
export type ExportLedger = z.infer<typeof ExportLedger>
