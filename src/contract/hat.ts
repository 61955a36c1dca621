import * as z from 'zod/mini'
import { proxyHats } from '../domain/hat'
import { AboutVillage, ConsultationMessage, ConsultationSummary, Party } from './consultation'
import { ProxySentence } from './proxy'
import { CountyCode, Id, Moment } from './words'

export const ProxyHat = z.enum(proxyHats)
export type ProxyHat = z.infer<typeof ProxyHat>

/** 身份: in which the caller may file for others today, and where; what is read aloud to the person comes with it. */
export const Hats = z.object({
  hats: z.array(z.object({ hat: ProxyHat, communities: z.array(z.object({ code: z.string(), name: z.string() })) })),
  sentence: ProxySentence,
})
export type Hats = z.infer<typeof Hats>

export const FiledKey = z.object({ county: CountyCode, id: Id })
export type FiledKey = z.infer<typeof FiledKey>

/** 代办的咨询: how far each is, and for whom it was filed. */
export const FiledSummary = z.extend(ConsultationSummary, { hat: ProxyHat, person: z.nullable(z.string()) })
export type FiledSummary = z.infer<typeof FiledSummary>
export const FiledList = z.object({ filed: z.array(FiledSummary) })
export type FiledList = z.infer<typeof FiledList>

/** What whoever filed it keeps: what they typed, and how far it is; answers only where the person opened them. */
export const FiledView = z.extend(FiledSummary, {
  /** None where the matter is the village's own, or somebody else typed it. */
  typed: z.nullable(z.object({ words: z.string(), parties: z.array(Party) })),
  agreedAt: Moment,
  witness: z.nullable(z.string()),
  /** 本人已经自己跟进. */
  followed: z.boolean(),
  answersOpen: z.boolean(),
  messages: z.array(ConsultationMessage),
})
export type FiledView = z.infer<typeof FiledView>

/** 谁替我办的, as the person reads it. */
export const HelperView = z.object({
  helper: z.nullable(
    z.object({
      hat: ProxyHat,
      since: Moment,
      agreedAt: Moment,
      agreedWords: z.string(),
      witness: z.nullable(z.string()),
      answersOpen: z.boolean(),
      /** Never of the village's own matters to anybody of the village. */
      mayOpen: z.boolean(),
    }),
  ),
  aboutVillage: AboutVillage,
})
export type HelperView = z.infer<typeof HelperView>
export const OpenAnswers = z.extend(FiledKey, { open: z.boolean() })
export type OpenAnswers = z.infer<typeof OpenAnswers>
