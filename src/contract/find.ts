import * as z from 'zod/mini'
import { GivenPlace } from './place'
import { Id, Words } from './words'

const Photos = z.array(Id).check(z.maxLength(9))

/** 自办清单: what a grid worker may close by themselves, and what must hold before it is. */
export const OwnCategory = z.object({
  code: z.string(),
  name: z.string(),
  hint: z.string(),
  closingConditions: z.array(z.string()),
  afterPhoto: z.boolean(),
})
export type OwnCategory = z.infer<typeof OwnCategory>

/** 巡查发现: what a grid worker saw on their own grid, and what becomes of it: they keep it, pass it to the center, or have settled it. */
export const FileFind = z.object({
  /** Made once on the page: sent twice it is one matter. */
  id: Id,
  words: Words,
  category: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  place: GivenPlace,
  /** Before anything was done. */
  attachments: Photos,
  course: z.discriminatedUnion('is', [
    z.object({ is: z.literal('keep') }),
    z.object({ is: z.literal('pass') }),
    /** 自办自结: what was done, with the conditions that hold now and photos of it. */
    z.object({
      is: z.literal('settled'),
      words: Words.check(z.minLength(1)),
      conditions: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)),
      attachments: Photos,
    }),
  ]),
})
export type FileFind = z.infer<typeof FileFind>
