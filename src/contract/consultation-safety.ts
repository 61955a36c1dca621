import * as z from 'zod/mini'
import { ConsultationKey } from './consultation'

/** 低调提醒, switched on or off later; who must not be seen is told nothing unless `push` asks for it. */
export const SetConsultationSafety = z.extend(ConsultationKey, { neutral: z.boolean(), push: z.optional(z.boolean()) })
export type SetConsultationSafety = z.infer<typeof SetConsultationSafety>
