import * as z from 'zod/mini'
import { judgeReasons, judgments } from '../domain/content-check'
import { Attachment } from './photo'
import { CountyCode, Id, Moment, Printable } from './words'

/** 待人工看一看: words, a photo or a recording that a person has to look at before anybody else may read it. */
const Check = z.object({
  county: z.int(),
  id: Id,
  report: Id,
  number: z.string(),
  words: z.nullable(z.string()),
  media: z.nullable(Attachment),
  why: z.enum(judgeReasons),
  at: Moment,
})
export type Check = z.infer<typeof Check>

export const ChecksOf = z.object({ after: z.optional(z.string().check(z.maxLength(120))) })
export const SafetyPage = z.object({ checks: z.array(Check), next: z.nullable(z.string()) })
export type SafetyPage = z.infer<typeof SafetyPage>

/** 没问题 or 不公开, and why: it stays with the check. */
export const JudgeCheck = z.object({
  county: CountyCode,
  id: Id,
  judgment: z.enum(judgments),
  words: z.string().check(Printable, z.trim(), z.minLength(1), z.maxLength(200)),
})
export type JudgeCheck = z.infer<typeof JudgeCheck>
