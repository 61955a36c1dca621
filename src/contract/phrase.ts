import * as z from 'zod/mini'
import { phraseKinds } from '../domain/phrase'
import { Id, Printable } from './words'

/** 常用语 of an adviser's own; shipped ones come with the program. */
export const Phrase = z.object({ id: Id, kind: z.enum(phraseKinds), words: z.string() })
export type Phrase = z.infer<typeof Phrase>

/** The id is made once: sent again it is the same, and with other words it is changed. */
export const KeepPhrase = z.object({
  id: Id,
  kind: z.enum(phraseKinds),
  words: z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(1000)),
})
export type KeepPhrase = z.infer<typeof KeepPhrase>
export const RemovePhrase = z.object({ id: Id })
export type RemovePhrase = z.infer<typeof RemovePhrase>
