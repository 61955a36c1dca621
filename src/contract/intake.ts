import * as z from 'zod/mini'
import { enteredSources, reportSources } from '../domain/report-source'
import { GivenPlace } from './place'
import { Official, ReportKind, ReportStatus, Ring } from './report'
import { CommunityCode, Id, Moment, ShortWords, Words } from './words'

const Phone = z.string().check(z.trim(), z.maxLength(30))
/** Its number in another system. */
const OuterNumber = z.string().check(z.trim(), z.maxLength(40))

export const EnteredSource = z.enum(enteredSources)
export type EnteredSource = z.infer<typeof EnteredSource>

/** One line of what a person at a desk finds. */
export const FoundMatter = z.object({
  county: z.int(),
  id: Id,
  number: z.string(),
  outerNumber: z.nullable(z.string()),
  source: z.enum(reportSources),
  status: ReportStatus,
  categoryName: z.nullable(z.string()),
  placeWords: z.string(),
  submittedAt: Moment,
  due: Moment,
  /** Whoever asks may open it: a center, or the office of its own community. */
  mayOpen: z.optional(z.boolean()),
})
export type FoundMatter = z.infer<typeof FoundMatter>
export const FoundMatters = z.object({ matters: z.array(FoundMatter) })
export type FoundMatters = z.infer<typeof FoundMatters>

/** The id is made once, so that asking again after a lost answer is one look. */
export const CallerOf = z.object({ phone: Phone, look: Id })
export const Caller = z.object({
  /** Covered: enough to greet them by. */
  known: z.nullable(z.object({ name: z.nullable(z.string()), phone: z.string(), hasAccount: z.boolean() })),
  /** What of theirs is open, within one's own area. */
  matters: z.array(FoundMatter),
  /** The sentence to be read to whoever has no account. */
  consent: z.string(),
})
export type Caller = z.infer<typeof Caller>

export const SuggestFor = z.object({ words: Words, community: z.nullable(CommunityCode) })
export const Suggestion = z.object({
  categories: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Who serves that place, whoever had most of the likeliest kind first. */
  units: z.array(z.object({ id: Id, name: z.string() })),
  kind: z.optional(ReportKind),
  /** Whom in office it seems to be about. */
  about: z.optional(z.nullable(Official)),
})
export type Suggestion = z.infer<typeof Suggestion>

/** 小区、楼栋、单元 or a grid, by pieces of their names. */
export const PlacesOf = z.object({ words: ShortWords })
export const FoundPlace = z.object({ grid: z.string(), community: z.string(), words: z.string() })
export type FoundPlace = z.infer<typeof FoundPlace>

export const EnterReport = z.object({
  /** Made once on the screen: sent twice it is one report. */
  id: Id,
  source: EnteredSource,
  outerNumber: z.optional(OuterNumber),
  words: Words.check(z.minLength(1)),
  category: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  place: GivenPlace,
  caller: z.object({ phone: Phone, name: ShortWords, consent: z.boolean() }),
  kind: z.optional(ReportKind),
  ring: z.optional(Ring),
  about: z.optional(z.nullable(Official)),
})
export type EnterReport = z.infer<typeof EnterReport>

/** 回执单. */
export const EnteredSlip = z.object({
  county: z.int(),
  id: Id,
  number: z.string(),
  /** Ten digits in groups, shown once; none where the matter is in somebody's WeChat already. */
  code: z.nullable(z.string()),
  codeUntil: z.nullable(Moment),
  due: Moment,
  dueProvisional: z.boolean(),
  submittedAt: Moment,
  source: z.enum(reportSources),
  outerNumber: z.nullable(z.string()),
  categoryName: z.nullable(z.string()),
  placeWords: z.string(),
})
export type EnteredSlip = z.infer<typeof EnteredSlip>

/** Our number, or the other system's. */
export const FindEntered = z.object({ number: OuterNumber.check(z.minLength(3)) })
export const LinkSlip = z.object({ code: z.string().check(z.maxLength(40)) })
