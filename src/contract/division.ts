import * as z from 'zod/mini'

/** A county or district (县、区) by its six-digit code, GB/T 2260. */
export const County = z.object({ code: z.int(), name: z.string() })
export type County = z.infer<typeof County>
