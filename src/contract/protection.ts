import * as z from 'zod/mini'
import { protectionKinds, reportedTo, requestActions, requestStatuses } from '../domain/protection'
import { CommunityCode, CountyCode, Id, Moment, Printable } from './words'

export const ProtectionKind = z.enum(protectionKinds)
export type ProtectionKind = z.infer<typeof ProtectionKind>
export const ReportedTo = z.enum(reportedTo)
export type ReportedTo = z.infer<typeof ReportedTo>

const Phone = z.string().check(z.trim(), z.maxLength(30))
const Said = z.string().check(Printable, z.trim(), z.maxLength(200))

/** One's own home where nothing is named. */
export const HelpOf = z.object({ community: z.optional(CommunityCode) })
export type HelpOf = z.infer<typeof HelpOf>

/** 110、12355 and the others, and the village's 儿童主任: always there, whoever asks. */
export const ProtectionHelp = z.object({
  numbers: z.array(z.object({ kind: z.string(), name: z.string(), phone: z.string() })),
  directors: z.array(z.object({ id: Id, name: z.string(), phone: z.string() })),
  /** 请人帮忙 reaches somebody here. */
  mayAsk: z.boolean(),
})
export type ProtectionHelp = z.infer<typeof ProtectionHelp>

/** 请人帮我说: who, where and what happened may all stay unsaid; no guardian is asked, and no number. */
export const AskProtection = z.object({
  /** Made once on the phone: sent again it is the same. */
  id: Id,
  community: CommunityCode,
  /** Where to ring; nothing where it is safer to be answered here. */
  phone: z.optional(Phone),
  words: z.optional(Said),
})
export type AskProtection = z.infer<typeof AskProtection>

export const ProtectionRequest = z.object({
  county: z.int(),
  id: Id,
  as: z.enum(['asker', 'director', 'lead']),
  status: z.enum(requestStatuses),
  communityName: z.string(),
  at: Moment,
  takenAt: z.nullable(Moment),
  takenBy: z.nullable(z.string()),
  doneAt: z.nullable(Moment),
  phone: z.nullable(z.string()),
  words: z.nullable(z.string()),
  /** What whoever took it up says to who asked. */
  answer: z.nullable(z.string()),
  actions: z.array(z.enum(requestActions)),
})
export type ProtectionRequest = z.infer<typeof ProtectionRequest>

export const AnswerProtection = z.object({
  county: CountyCode,
  id: Id,
  action: z.enum(requestActions),
  words: z.optional(Said),
})
export type AnswerProtection = z.infer<typeof AnswerProtection>

/** 立即报告: that it was reported, when, to whom, and by what that is proven. */
export const ReportNow = z.object({
  county: CountyCode,
  id: Id,
  /** The consultation or matter in which it was learned of; one's own round needs none. */
  about: z.nullable(z.object({ county: CountyCode, id: Id })),
  kind: ProtectionKind,
  to: ReportedTo,
  reportedAt: Moment,
  /** 接警单号, who took the call, where the paper was handed in. */
  proof: z.string().check(Printable, z.trim(), z.maxLength(200)),
})
export type ReportNow = z.infer<typeof ReportNow>

/** Only who reported and the county's lead read it (反家庭暴力法 14: 报案人的信息予以保密). */
export const ProtectionReport = z.object({
  county: z.int(),
  id: Id,
  about: z.nullable(Id),
  kind: ProtectionKind,
  to: ReportedTo,
  reportedAt: Moment,
  notedAt: Moment,
  by: z.string(),
  role: z.string(),
  proof: z.string(),
})
export type ProtectionReport = z.infer<typeof ProtectionReport>

export const ProtectionView = z.object({ requests: z.array(ProtectionRequest), reports: z.array(ProtectionReport) })
export type ProtectionView = z.infer<typeof ProtectionView>

/** 儿童主任 of the villages that one answers for, those without anybody first; no number is read here, only called where it is needed. */
export const DirectorsOf = z.object({ words: z.optional(z.string().check(Printable, z.trim(), z.maxLength(40))) })
export type DirectorsOf = z.infer<typeof DirectorsOf>
export const VillageDirectors = z.object({
  village: z.object({ code: CommunityCode, name: z.string(), town: z.string() }),
  directors: z.array(z.object({ id: Id, name: z.string(), phone: z.string() })),
})
export type VillageDirectors = z.infer<typeof VillageDirectors>

/** 儿童主任 of a village; an empty name takes them off. */
export const SetDirector = z.object({
  id: Id,
  community: CommunityCode,
  /** A step deeper, where the audit of the staff's acts does not look. */
  director: z.nullable(z.object({ name: z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(40)), phone: Phone })),
})
export type SetDirector = z.infer<typeof SetDirector>
