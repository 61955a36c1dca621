import * as z from 'zod/mini'
import type { Handler } from '../push/drain'

const Payload = z.object({ key: z.string() })

/** Removing what is gone already is no failure, so this may be done twice. */
export const removeQueued: Handler = async ({ files }, { payload }) => {
  await files.remove(Payload.parse(payload).key)
  return { done: true }
}
