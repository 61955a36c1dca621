import * as z from 'zod/mini'
import { seats } from '../domain/report-guard'
import { viewers } from '../domain/report-sight'
import { Official, Ring } from './report'

export const RingsOf = z.object({ about: z.nullable(Official) })

/** 预览: what each ring would show to whom, before anything is sent. */
const SightOf = z.object({
  viewer: z.enum(viewers),
  exists: z.boolean(),
  words: z.boolean(),
  photos: z.boolean(),
  place: z.enum(['exact', 'near', 'none']),
  name: z.boolean(),
  phone: z.boolean(),
})
export type SightOf = z.infer<typeof SightOf>

export const RingView = z.object({
  ring: Ring,
  /** Whether it may be chosen: a matter about an official is for the center alone. */
  open: z.boolean(),
  /** Whose it is first: the grid's own, or that of the center of the town or county. */
  goesTo: z.enum(['grid', ...seats]),
  sights: z.array(SightOf),
})
export type RingView = z.infer<typeof RingView>
