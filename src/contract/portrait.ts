import { oc } from '@orpc/contract'
import * as z from 'zod/mini'
import { CountyCode, Id } from './words'

const AdviserKey = z.object({ county: CountyCode, adviser: Id })

/** 顾问照片: one's own where nobody is named. */
export const PortraitOf = z.object({ of: z.optional(AdviserKey) })
export type PortraitOf = z.infer<typeof PortraitOf>

export const Portrait = z.extend(AdviserKey, {
  name: z.string(),
  /** What residents see. */
  shown: z.nullable(Id),
  /** Proposed by one side, and seen by nobody else before the other agrees. */
  waiting: z.nullable(
    z.object({
      photo: Id,
      /** 处理中 until it is drawn anew; what could not be drawn is no photo. */
      state: z.enum(['processing', 'ready', 'rejected']),
      waitsFor: z.enum(['adviser', 'bureau']),
      mayJudge: z.boolean(),
    }),
  ),
})
export type Portrait = z.infer<typeof Portrait>

/** A photo that one has sent; none takes away what is there. */
export const SetPortrait = z.extend(PortraitOf, { photo: z.nullable(Id) })
export type SetPortrait = z.infer<typeof SetPortrait>

export const JudgePortrait = z.extend(PortraitOf, { photo: Id, agree: z.boolean() })
export type JudgePortrait = z.infer<typeof JudgePortrait>

export const portraitProcedures = {
  portrait: {
    view: oc.input(PortraitOf).output(Portrait),
    set: oc.input(SetPortrait).output(Portrait),
    judge: oc.input(JudgePortrait).output(Portrait),
  },
}
