import * as z from 'zod/mini'
import { proxyRelations } from '../domain/proxy'
import { Attachment } from './photo'
import { GivenPlace } from './place'
import { CountyCode, Id, Moment, ShortWords, Words } from './words'

export const ProxyRelation = z.enum(proxyRelations)
export type ProxyRelation = z.infer<typeof ProxyRelation>

/** What is read aloud to the person concerned before their name and number are written down. */
export const ProxySentence = z.object({ version: z.int(), sentence: z.string() })
export type ProxySentence = z.infer<typeof ProxySentence>

/** 代报: for somebody who has no phone of this kind, with their own word for it. */
export const FileForOther = z.object({
  /** Made once on the page: sent twice it is one matter. */
  id: Id,
  words: Words,
  category: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  place: GivenPlace,
  attachments: z.array(Id).check(z.maxLength(9)),
  relation: ProxyRelation,
  person: z.object({ name: ShortWords.check(z.minLength(1)), phone: z.string().check(z.trim(), z.maxLength(30)) }),
  /** How the person agreed: in what words, or by their own recorded voice, and when. */
  consent: z.object({ version: z.int(), at: Moment, words: ShortWords, recording: z.nullable(Id) }),
})
export type FileForOther = z.infer<typeof FileForOther>

export const ProxyOf = z.object({ county: CountyCode, id: Id })

/** Who is concerned, and how they agreed; covered for everybody but themselves. */
export const ProxyView = z.object({
  relation: ProxyRelation,
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  agreedAt: Moment,
  words: z.string(),
  recording: z.nullable(Attachment),
  /** Whether the person concerned follows the matter by themselves. */
  isFollowed: z.boolean(),
  endedAt: z.nullable(Moment),
  mayEnd: z.boolean(),
})
export type ProxyView = z.infer<typeof ProxyView>
