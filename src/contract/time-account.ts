import * as z from 'zod/mini'
import { clockKinds } from '../domain/clock-moves'
import { Moment } from './words'

const Hands = z.enum(['gridWorker', 'center', 'unit', 'resident'])

/** 时间账: in whose hands a matter was from when to when, and how much working time that was. */
export const TimeAccount = z.object({
  legs: z.array(
    z.object({
      hands: Hands,
      name: z.string(),
      from: Moment,
      /** None while it is still there. */
      to: z.nullable(Moment),
      workMinutes: z.int(),
      /** 派错了: who answers for that time, where it is not whoever had it. */
      chargedTo: z.nullable(z.string()),
    }),
  ),
  /** How much each side answers for, and how much of it came after the matter was due. */
  shares: z.array(z.object({ hands: Hands, name: z.string(), workMinutes: z.int(), lateMinutes: z.int() })),
  clocks: z.array(
    z.object({
      kind: z.enum(clockKinds),
      going: z.enum(['runs', 'stands', 'unheeded', 'ended']),
      from: Moment,
      due: Moment,
      provisional: z.boolean(),
      endedAt: z.nullable(Moment),
      isOverdue: z.boolean(),
    }),
  ),
})
export type TimeAccount = z.infer<typeof TimeAccount>
