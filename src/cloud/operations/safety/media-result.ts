import * as z from 'zod/mini'
import { cityCounty } from '../../../domain/city'
import { suggestions, verdictOf } from '../../../domain/content-check'
import type { App } from '../../app'
import { findCheckByTrace, setAnswered } from '../../store/content-check-store'
import { insertOutbox } from '../../store/outbox-store'
import type { Handler } from '../push/drain'

/** What WeChat saw or heard; none where it could not fetch the file (-1008) or gave up. */
const Result = z.object({
  traceId: z.string(),
  suggestion: z.nullable(z.enum(suggestions)),
  label: z.nullable(z.number()),
})
type Result = z.infer<typeof Result>

const Message = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().check(z.minLength(1), z.maxLength(100)),
  errcode: z.number(),
  result: z.optional(z.object({ suggest: z.enum(suggestions), label: z.number() })),
})

/** Nothing where the message is none of these. */
export const readMediaResult = (message: unknown): Result | undefined => {
  const { data } = Message.safeParse(message)
  if (!data) return undefined
  const result = data.errcode === 0 ? data.result : undefined
  return { traceId: data.trace_id, suggestion: result?.suggest ?? null, label: result?.label ?? null }
}

/** Taken in at once; one that is quicker than our own note of its trace is tried again. */
export const recordMediaResult = async (app: App, result: Result): Promise<void> => {
  if (await apply(app, result)) return
  const { traceId } = result
  const entry = { county: cityCounty, id: app.newId(), kind: 'safety.result', key: `safety.result:${traceId}`, about: app.newId() }
  await insertOutbox(app.db, [{ ...entry, payload: { ...result }, availableAt: app.now() }])
}

const maxTries = 4

export const applyQueuedResult: Handler = async (app, { payload, attempts }) => {
  if (await apply(app, Result.parse(payload))) return { done: true }
  // It may be about what was erased meanwhile.
  return attempts < maxTries ? { done: false, error: 'unknownTrace', final: false } : { done: true, note: 'unknownTrace' }
}

const apply = async ({ db, now }: App, { traceId, suggestion, label }: Result): Promise<boolean> => {
  const check = await findCheckByTrace(db, traceId)
  if (!check) return false
  const verdict = suggestion ? verdictOf(suggestion) : ({ state: 'toJudge', why: 'notAnswered' } as const)
  await setAnswered(db, check, { ...verdict, ...(label !== null && { label }), at: now() })
  return true
}
