import * as z from 'zod/mini'
import { DivisionCode } from './words'

/** A county or district (县、区) by its six-digit code, GB/T 2260. */
export const County = z.object({ code: z.int(), name: z.string() })
export type County = z.infer<typeof County>

/** A town or street (乡镇、街道) or a village or community (村、社区). */
export const Division = z.object({ code: z.string(), name: z.string() })
export type Division = z.infer<typeof Division>

export const ChildrenOf = z.object({ parent: DivisionCode })
