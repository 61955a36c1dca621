import * as z from 'zod/mini'
import { answerStates } from '../domain/answer'
import { Id, Printable, Words } from './words'

const said = (least: number, most: number) => z.string().check(Printable, z.trim(), z.minLength(least), z.maxLength(most))

/** 答案库 as anybody may read it. */
export const KnownAnswer = z.object({
  id: Id,
  question: z.string(),
  text: z.string(),
  source: z.string(),
  owner: z.string(),
  validUntil: z.iso.date(),
})
export type KnownAnswer = z.infer<typeof KnownAnswer>

export const AnswersFor = z.object({ words: Words })

export const BookAnswer = z.extend(KnownAnswer, {
  state: z.enum(answerStates),
  keywords: z.array(z.string()),
  replaces: z.nullable(Id),
  /** Past its day: nobody is shown it. */
  expired: z.boolean(),
  mayPublish: z.boolean(),
})
export type BookAnswer = z.infer<typeof BookAnswer>

export const AnswerBook = z.object({ answers: z.array(BookAnswer), mayDecide: z.boolean() })
export type AnswerBook = z.infer<typeof AnswerBook>

/** The id is made once on the phone: a lost answer sent again is one proposal. */
export const ProposeAnswer = z.object({
  id: Id,
  question: said(4, 200),
  text: said(4, 2000),
  source: said(2, 200),
  owner: said(2, 100),
  keywords: z.array(said(2, 30)).check(z.maxLength(20)),
  validUntil: z.iso.date(),
  replaces: z.optional(z.nullable(Id)),
})
export type ProposeAnswer = z.infer<typeof ProposeAnswer>

export const AnswerId = z.object({ id: Id })
