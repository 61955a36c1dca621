import * as z from 'zod/mini'
import { kinKinds, tiedKinds } from '../domain/practice'
import { ShopKey } from './legal'
import { CommunityCode, CountyCode, Id, Moment, Printable } from './words'

const Name = z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(60))
/** 身份证号码 or 统一社会信用代码: only a hash of it is kept. */
const PartyNumber = z.string().check(z.trim(), z.maxLength(30))
const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))

export const TiedKind = z.enum(tiedKinds)
export type TiedKind = z.infer<typeof TiedKind>
export const KinKind = z.enum(kinKinds)
export type KinKind = z.infer<typeof KinKind>

/** 顾问单位: of the firm, or of one adviser alone; what it is compared by is not on the wire. */
export const Retainer = z.object({
  id: Id,
  kind: TiedKind,
  name: z.string(),
  /** Of a village or neighborhood committee. */
  community: z.nullable(z.string()),
  hasNumber: z.boolean(),
  adviser: z.nullable(z.object({ id: Id, name: z.string() })),
  since: z.string(),
  /** Its last day; still compared with for a year. */
  until: z.nullable(z.string()),
})
export type Retainer = z.infer<typeof Retainer>

/** 近亲属, as the adviser declared them; nobody else reads this list. */
const Relative = z.object({ id: Id, kin: KinKind, name: z.string(), hasNumber: z.boolean(), at: Moment })

/** One's own firm where no shop is named. */
export const PracticeOf = z.object({ shop: z.optional(ShopKey) })
export type PracticeOf = z.infer<typeof PracticeOf>

export const Practice = z.object({
  shop: z.nullable(z.object({ county: z.int(), id: Id, name: z.string() })),
  retainers: z.array(Retainer),
  /** Whose retainer it may be. */
  advisers: z.array(z.object({ id: Id, name: z.string() })),
  /** Villages that the firm's advisers serve by duty: they count without being entered. */
  villages: z.array(z.object({ community: z.string(), name: z.string(), adviser: z.string() })),
  isAdviser: z.boolean(),
  relatives: z.array(Relative),
})
export type Practice = z.infer<typeof Practice>

/** Sent again under its id it is the same; with other words it is changed. */
export const SetRetainer = z.object({
  shop: ShopKey,
  id: Id,
  /** Who it is stands a step deeper, where the audit of the staff's acts does not look. */
  party: z.object({ kind: TiedKind, name: Name, number: z.optional(PartyNumber), community: z.optional(CommunityCode) }),
  adviser: z.optional(z.nullable(Id)),
  since: Day,
  until: z.optional(z.nullable(Day)),
})
export type SetRetainer = z.infer<typeof SetRetainer>

export const EndRetainer = z.object({ county: CountyCode, id: Id, until: Day })
export type EndRetainer = z.infer<typeof EndRetainer>

export const DeclareRelative = z.object({
  id: Id,
  relative: z.object({ kin: KinKind, name: Name, number: z.optional(PartyNumber) }),
})
export type DeclareRelative = z.infer<typeof DeclareRelative>

export const RelativeId = z.object({ id: Id })
