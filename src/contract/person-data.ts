import * as z from 'zod/mini'
import { consentPurposes, lookReasons, removableClasses } from '../domain/person-data'
import { CountyCode, Id, Moment, Printable } from './words'

/** What is kept about a person, class by class; the cloud writes every sentence, so that old phones read new classes. */
export const DataClass = z.object({
  name: z.string(),
  /** 姓名和手机号… */
  title: z.string(),
  /** What it is for. */
  purpose: z.string(),
  /** Until when it is kept, or how long after what. */
  until: z.string(),
  entries: z.array(z.object({ label: z.string(), value: z.string() })),
  /** `personData.remove` takes this class's name. */
  removable: z.boolean(),
})
export type DataClass = z.infer<typeof DataClass>

/** 同意: what for, in which words, and what stops working without it. */
export const Consent = z.object({
  purpose: z.enum(consentPurposes),
  title: z.string(),
  /** What withdrawing it leads to. */
  without: z.string(),
  given: z.boolean(),
  /** Of the privacy policy as it was read; none where nothing was said. */
  version: z.optional(z.int()),
  at: z.nullable(Moment),
})
export type Consent = z.infer<typeof Consent>

/** 查看记录: who looked at this person's data, and why. */
export const Look = z.object({ id: Id, at: Moment, who: z.string(), what: z.string(), reason: z.string() })
export type Look = z.infer<typeof Look>

export const PersonData = z.object({
  classes: z.array(DataClass),
  consents: z.array(Consent),
  /** The latest twenty; `personData.looks` answers the others. */
  looks: z.array(Look),
  /** What stays when the account is closed, and the rule that says so. */
  staysAfterClosing: z.array(z.object({ title: z.string(), why: z.string(), until: z.string() })),
  /** Open matters, which go on without a word to whoever closes the account. */
  openMatters: z.int(),
})
export type PersonData = z.infer<typeof PersonData>

export const LooksOf = z.object({ after: z.optional(z.string().check(z.maxLength(120))) })
export const LookPage = z.object({ looks: z.array(Look), next: z.nullable(z.string()) })
export type LookPage = z.infer<typeof LookPage>

/** The copy: one .zip at this address for a day, for its owner alone. */
export const DataCopy = z.object({ url: z.string(), bytes: z.int(), until: Moment })
export type DataCopy = z.infer<typeof DataCopy>

const Text = z.string().check(Printable, z.trim(), z.maxLength(100))

/** What is not said stays. */
export const CorrectData = z.object({ name: z.optional(Text), phone: z.optional(Text), address: z.optional(Text) })
export type CorrectData = z.infer<typeof CorrectData>

export const RemoveData = z.object({ class: z.enum(removableClasses) })
export type RemoveData = z.infer<typeof RemoveData>

export const SetConsent = z.object({ purpose: z.enum(consentPurposes), given: z.boolean() })
export type SetConsent = z.infer<typeof SetConsent>

/** The person's own word that nothing can be brought back. */
export const CloseAccount = z.object({ understood: z.literal(true) })

/** 掩码: a name or number in full, for a reason, and the person reads that it was looked at. */
export const Reveal = z.object({ county: CountyCode, id: Id, what: z.enum(['name', 'phone']), reason: z.enum(lookReasons) })
export type Reveal = z.infer<typeof Reveal>
export const Revealed = z.object({ value: z.string() })
