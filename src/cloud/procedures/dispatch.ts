import { call, ORPCError } from '@orpc/server'
import { Call, Failure, type Reply } from '../../contract/failure'
import { accidentOf } from '../log'
import { refusalWording } from '../wording/refusal'
import type { Context } from './context'
import { isCrowdedOut } from './crowd'
import { router } from './router'

/** Answers one call of the contract, whatever edge it came through; a refusal is an answer, never a throw. */
export const dispatch = async (body: unknown, context: Context): Promise<Reply> => {
  const parsed = Call.safeParse(body)
  if (!parsed.success) return refuse('badInput')
  const { path, input } = parsed.data
  const procedure = path.reduce<unknown>((node, key) => (isOwn(node, key) ? node[key] : undefined), router)
  if (!isProcedure(procedure)) return refuse('noSuchProcedure')
  const begun = performance.now()
  const reply = await answer(procedure, { path, input, context })
  const ms = Math.round(performance.now() - begun)
  context.log?.({ event: 'call', what: path.join('.'), ms, ...(!reply.ok && { failure: reply.failure }) })
  return reply
}

const answer = async (
  procedure: Parameters<typeof call>[0],
  { path, input, context }: { path: string[]; input: unknown; context: Context },
): Promise<Reply> => {
  try {
    if (await isCrowdedOut(context, path)) return refuse('tooManyCalls')
    return { ok: true, value: await call(procedure, input, { context, path }) }
  } catch (error) {
    const reply = refusalOf(error)
    if (!reply.ok && reply.failure === 'broken') context.log?.({ event: 'accident', what: path.join('.'), accident: accidentOf(error) })
    return reply
  }
}

const isOwn = (node: unknown, key: string): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key)

const isProcedure = (node: unknown): node is Parameters<typeof call>[0] => isOwn(node, '~orpc')

export const refuse = (failure: Failure, fields?: readonly string[], sentence?: string): Reply => ({
  ok: false,
  failure,
  message: sentence ?? refusalWording[failure],
  ...(fields?.length && { fields }),
})

const refusalOf = (error: unknown): Reply => {
  if (!(error instanceof ORPCError)) return refuse('broken')
  if (error.code === 'BAD_REQUEST') return refuse('badInput', fieldsOf(error.data))
  const known = Failure.safeParse(error.code)
  return known.success ? refuse(known.data, undefined, sentenceOf(error.data)) : refuse('broken')
}

const sentenceOf = (data: unknown) => (data as { sentence?: string } | undefined)?.sentence

const fieldsOf = (data: unknown): string[] => {
  const issues = (data as { issues?: { path?: (string | number)[] }[] } | undefined)?.issues ?? []
  return [...new Set(issues.map(({ path }) => (path ?? []).join('.')).filter(Boolean))]
}
