import * as z from 'zod/mini'
import { CountyCode, Id, Moment } from './words'

/** 消息: what a person was told, in the words that the cloud writes, so that old phones read new kinds. */
export const Message = z.object({
  county: z.int(),
  id: Id,
  /** The matter that it is about. */
  about: Id,
  /** In which of their roles the person was told, and so which page shows the matter. */
  role: z.enum(['resident', 'gridWorker', 'dispatcher', 'officer', 'lawyer', 'administrator']),
  /** What it is about, where that is no matter. */
  kind: z.optional(z.enum(['incident', 'booking', 'consultation', 'protection', 'diary'])),
  title: z.string(),
  words: z.string(),
  at: Moment,
  read: z.boolean(),
  /** 待办: the matter still waits for this person. */
  todo: z.boolean(),
})
export type Message = z.infer<typeof Message>

export const MessagesOf = z.object({
  after: z.optional(z.string().check(z.maxLength(120))),
  only: z.optional(z.enum(['todo'])),
})
export const MessagePage = z.object({ messages: z.array(Message), next: z.nullable(z.string()) })
export type MessagePage = z.infer<typeof MessagePage>

export const Unread = z.object({
  unread: z.int(),
  todos: z.int(),
  /** 休假: until when whoever works here is away. */
  awayUntil: z.nullable(Moment),
})
export type Unread = z.infer<typeof Unread>

/** One message, or everything that came until now. */
export const ReadMessages = z.object({ message: z.optional(z.object({ county: CountyCode, id: Id })) })
export type ReadMessages = z.infer<typeof ReadMessages>

const Answer = z.enum(['accept', 'reject', 'ban', 'filter', 'off'])

/** What a person answered when asked for pushes, by template; the id is made in the tap, so that an answer sent twice counts once. */
export const Answered = z.object({
  id: Id,
  answers: z.record(z.string().check(z.regex(/^[\w-]{1,64}$/)), Answer).check(z.refine((answers) => Object.keys(answers).length <= 5)),
})
export type Answered = z.infer<typeof Answered>

/** 死信: what could not be brought to anybody's phone. */
export const Letter = z.object({
  county: z.int(),
  id: Id,
  about: Id,
  /** The matter's number, and nothing of its words. */
  number: z.nullable(z.string()),
  title: z.string(),
  /** 网格员、居民…, never the name. */
  to: z.string(),
  failedAt: Moment,
  attempts: z.int(),
  why: z.string(),
})
export type Letter = z.infer<typeof Letter>
export const LettersOf = z.object({ after: z.optional(z.string().check(z.maxLength(120))) })
export const LetterPage = z.object({ letters: z.array(Letter), next: z.nullable(z.string()) })
export type LetterPage = z.infer<typeof LetterPage>
export const LetterKey = z.object({ county: CountyCode, id: Id })
export type LetterKey = z.infer<typeof LetterKey>

/** 休假: from now until then nobody calls upon this person; none ends it. */
export const Absence = z.object({ until: z.nullable(Moment) })
export type Absence = z.infer<typeof Absence>
