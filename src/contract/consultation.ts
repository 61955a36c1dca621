import * as z from 'zod/mini'
import { consultationActions, consultationStatuses } from '../domain/consultation'
import {
  closeReasons,
  consultationCategories,
  consultationHats,
  consultationParts,
  consultationReasons,
  consultationTiers,
  consultationWishes,
  messageKinds,
  partyKinds,
  ratingAspects,
  sights,
  villageAnswers,
} from '../domain/consultation-words'
import { Attachment } from './photo'
import { CommunityCode, CountyCode, Id, Moment, Printable, ShortWords, Words } from './words'

export const ConsultationStatus = z.enum(consultationStatuses)
export type ConsultationStatus = z.infer<typeof ConsultationStatus>
export const ConsultationAction = z.enum(consultationActions)
export type ConsultationAction = z.infer<typeof ConsultationAction>
export const ConsultationCategory = z.enum(consultationCategories)
export type ConsultationCategory = z.infer<typeof ConsultationCategory>
export const ConsultationReason = z.enum(consultationReasons)
export type ConsultationReason = z.infer<typeof ConsultationReason>
export const AboutVillage = z.enum(villageAnswers)
export type AboutVillage = z.infer<typeof AboutVillage>
const ConsultationHat = z.enum(consultationHats)
export const RatingAspect = z.enum(ratingAspects)
export type RatingAspect = z.infer<typeof RatingAspect>

/** 对方: who it is about; of 不知道 there is no name. */
export const Party = z.object({
  name: ShortWords,
  kind: z.enum(partyKinds),
  /** 身份证号码 or 统一社会信用代码, where it is known: two people share a name. */
  number: z.optional(z.string().check(z.trim(), z.maxLength(30))),
})
export type Party = z.infer<typeof Party>

/** 代办: for whom, and how they agreed. */
const ConsultationFor = z.object({
  name: ShortWords.check(z.minLength(1)),
  phone: z.string().check(z.trim(), z.maxLength(30)),
  /** Their own voice, or a statement with the name of whoever heard it. */
  consent: z.object({ version: z.int(), at: Moment, words: ShortWords, recording: z.nullable(Id), witness: z.optional(ShortWords) }),
})

export const SubmitConsultation = z.object({
  /** Made once on the phone: sent again it is the same consultation. */
  id: Id,
  community: CommunityCode,
  /** 跟村里(村委会、村干部)有关吗？ */
  aboutVillage: AboutVillage,
  parties: z.array(Party).check(z.minLength(1), z.maxLength(10)),
  category: ConsultationCategory,
  /** At least ten signs, where nothing is spoken. */
  words: Words,
  /** Photos, recordings and files that were sent before. */
  attachments: z.array(Id).check(z.maxLength(9)),
  wish: z.enum(consultationWishes),
  /** 不方便被人看到: neutral texts, and none at all unless `push` asks for them. */
  safety: z.optional(
    z.object({
      neutral: z.boolean(),
      push: z.optional(z.boolean()),
      /** 要说的就是监护人: then no guardian is waited for, and nothing rings. */
      aboutGuardian: z.optional(z.boolean()),
    }),
  ),
  hat: z.optional(ConsultationHat),
  onBehalf: z.optional(ConsultationFor),
})
export type SubmitConsultation = z.infer<typeof SubmitConsultation>

export const ConsultationKey = z.object({ county: CountyCode, id: Id })
export type ConsultationKey = z.infer<typeof ConsultationKey>

/** 法条: as it stood on the day named. */
export const CitedArticle = z.object({
  law: z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(60)),
  article: z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(30)),
  text: z.string().check(Printable, z.trim(), z.maxLength(3000)),
  /** 文本日期, as the adviser's own copy of the law says it. */
  asOf: z.string().check(Printable, z.trim(), z.maxLength(40)),
  /** 出处: where the official text is read, to copy. */
  source: z.optional(z.string().check(z.trim(), z.regex(/^https:\/\/\S{1,280}$/))),
})
export type CitedArticle = z.infer<typeof CitedArticle>

export const ConsultationMessage = z.object({
  id: Id,
  kind: z.enum(messageKinds),
  by: z.enum(['asker', 'proxy', 'adviser']),
  name: z.string(),
  at: Moment,
  words: z.nullable(z.string()),
  cited: z.array(CitedArticle),
  /** 下一步怎么做. */
  nextSteps: z.nullable(z.string()),
  /** 可能符合法律援助. */
  aidHint: z.nullable(z.boolean()),
  attachments: z.array(Attachment),
})
export type ConsultationMessage = z.infer<typeof ConsultationMessage>

/** The time that runs, whoever has it. */
export const ConsultationClock = z.object({
  /** Until whom it runs: an adviser's reply, or what the asker was asked for, or the end of an answered one. */
  waitsFor: z.enum(['adviser', 'asker', 'end']),
  due: Moment,
  /** 待节假日公布确认. */
  provisional: z.boolean(),
  breached: z.boolean(),
})
export type ConsultationClock = z.infer<typeof ConsultationClock>

const Responsible = z.object({
  county: z.int(),
  id: Id,
  name: z.string(),
  license: z.nullable(z.string()),
  photo: z.optional(z.nullable(Id)),
  shop: Id,
  shopName: z.string(),
})

/** Nothing of what was said: for lists, in which nobody reads over a shoulder. */
export const ConsultationSummary = z.object({
  county: z.int(),
  id: Id,
  number: z.string(),
  status: ConsultationStatus,
  category: z.nullable(ConsultationCategory),
  communityName: z.string(),
  askedAt: Moment,
  clock: z.nullable(ConsultationClock),
  tier: z.enum(consultationTiers),
  adviserName: z.nullable(z.string()),
  isSecondOpinion: z.boolean(),
  /** 低调提醒: shown plainly nowhere. */
  neutral: z.boolean(),
})
export type ConsultationSummary = z.infer<typeof ConsultationSummary>

const RatingGiven = z.object({
  clear: z.int(),
  prompt: z.int(),
  attitude: z.int(),
  useful: z.int(),
  remark: z.nullable(z.string()),
  at: Moment,
})

/** 谁看过: every look by whoever works there. */
const Look = z.object({ at: Moment, name: z.string(), part: z.enum(consultationParts) })

export const ConsultationView = z.extend(ConsultationSummary, {
  revision: z.int(),
  as: z.enum(consultationParts),
  sight: z.enum(sights),
  actions: z.array(ConsultationAction),
  community: z.string(),
  promise: z.enum(consultationWishes),
  aboutVillage: z.nullable(AboutVillage),
  /** None where whoever looks may not see them. */
  parties: z.nullable(z.array(Party)),
  hat: ConsultationHat,
  onBehalf: z.nullable(z.object({ name: z.string(), agreedAt: Moment })),
  adviser: z.nullable(Responsible),
  messages: z.array(ConsultationMessage),
  followUpsLeft: z.int(),
  reopenUntil: z.nullable(Moment),
  /** 没有律师可以接: the 12348 line is named. */
  isInPool: z.boolean(),
  hotline: z.nullable(z.string()),
  /** Why it ended, and where it goes on. */
  closeReason: z.nullable(z.enum(closeReasons)),
  reason: z.nullable(ConsultationReason),
  aidHint: z.nullable(z.boolean()),
  /** What it was reported as; whose it is reads it, and nobody else. */
  report: z.nullable(z.object({ county: z.int(), id: Id })),
  rating: z.nullable(RatingGiven),
  mayRate: z.boolean(),
  looks: z.array(Look),
  /** What is counted at the desk: how many signs an answer has at least. */
  answerLeast: z.int(),
})
export type ConsultationView = z.infer<typeof ConsultationView>

/** One step, on the consultation as it was seen. */
export const AdvanceConsultation = z.extend(ConsultationKey, {
  revision: z.int().check(z.minimum(0)),
  action: ConsultationAction,
  /** What is said: the answer, what is missing, what is asked again. */
  words: z.optional(Words),
  attachments: z.optional(z.array(Id).check(z.maxLength(9))),
  cited: z.optional(z.array(CitedArticle).check(z.maxLength(9))),
  nextSteps: z.optional(z.string().check(Printable, z.trim(), z.maxLength(500))),
  /** 法律援助法 23: may aid apply? Every answer says so, yes or no. */
  aidHint: z.optional(z.boolean()),
  reason: z.optional(ConsultationReason),
  /** 转成网格事项: the report that the asker filed of it, in their own words. */
  report: z.optional(z.object({ county: CountyCode, id: Id })),
})
export type AdvanceConsultation = z.infer<typeof AdvanceConsultation>

const Score = z.int().check(z.minimum(1), z.maximum(5))
export const RateConsultation = z.extend(ConsultationKey, {
  clear: Score,
  prompt: Score,
  attitude: Score,
  useful: Score,
  /** For the adviser and the justice bureau, never public. */
  remark: z.optional(z.string().check(Printable, z.trim(), z.maxLength(200))),
})
export type RateConsultation = z.infer<typeof RateConsultation>

export const OwnConsultations = z.object({ consultations: z.array(ConsultationSummary), next: z.nullable(z.string()) })
export type OwnConsultations = z.infer<typeof OwnConsultations>
export const ConsultationsOf = z.object({ after: z.optional(z.string().check(z.maxLength(120))) })
export type ConsultationsOf = z.infer<typeof ConsultationsOf>

/** 待答复, 等对方补充, 已答复, by whose clock runs out first. */
export const ConsultationQueueOf = z.object({
  part: z.enum(['open', 'waiting', 'answered']),
  after: z.optional(z.string().check(z.maxLength(120))),
})
export type ConsultationQueueOf = z.infer<typeof ConsultationQueueOf>
export const ConsultationQueueRow = z.extend(ConsultationSummary, { sight: z.enum(sights), revision: z.int() })
export type ConsultationQueueRow = z.infer<typeof ConsultationQueueRow>
export const ConsultationQueue = z.object({ rows: z.array(ConsultationQueueRow), next: z.nullable(z.string()) })
export type ConsultationQueue = z.infer<typeof ConsultationQueue>

/**
 * 村里看得到的: how many are how far in a village, and nothing of what any of them is about. Under five is null, like none at all:
 * a village of a few hundred knows who went to a lawyer once it reads that there was one.
 */
const CommunityCount = z.nullable(z.int())
export const ConsultationCounts = z.object({
  least: z.int(),
  rows: z.array(
    z.object({
      community: z.object({ code: z.string(), name: z.string() }),
      waiting: CommunityCount,
      waitsForAsker: CommunityCount,
      answered: CommunityCount,
      ended: CommunityCount,
    }),
  ),
})
export type ConsultationCounts = z.infer<typeof ConsultationCounts>

/** 从咨询转来的: the consultation that one's own report came of; never one that is to stay quiet. */
export const ConsultationOfReport = z.object({
  consultation: z.nullable(z.object({ county: z.int(), id: Id, number: z.string() })),
})

/** 县牵头: what was told upward, and what nobody could be found for. */
export const ConsultationPool = z.object({ rows: z.array(ConsultationSummary) })
export type ConsultationPool = z.infer<typeof ConsultationPool>
