import * as z from 'zod/mini'
import { CommunityCode, GridCode, Id, Point, ShortWords } from './words'

/** Where something lies: its community, and its grid where that is known. */
export const Place = z.object({
  county: z.int(),
  community: z.object({ code: z.string(), name: z.string() }),
  grid: z.nullable(z.object({ code: z.string(), name: z.string() })),
  /** 交界: which grids meet within a phone's error of the point, by what people know them; none where it is plain. */
  sides: z.optional(z.array(z.object({ code: z.string(), name: z.string(), landmarks: z.array(z.string()) }))),
})
export type Place = z.infer<typeof Place>

/** 小区 with its buildings (楼栋) and units (单元). */
export const Estate = z.object({
  id: Id,
  grid: z.string(),
  name: z.string(),
  buildings: z.array(z.object({ name: z.string(), units: z.array(z.string()) })),
})
export type Estate = z.infer<typeof Estate>

export const LocatePoint = z.object({ point: Point })
export const GridOf = z.object({ code: GridCode })
export const EstatesOf = z.object({ community: CommunityCode })
export const GridsOf = z.object({ community: CommunityCode })

/** One of a community's grids, to be chosen by name. */
export const Grid = z.object({ code: z.string(), name: z.string() })
export type Grid = z.infer<typeof Grid>

/** How a person says where it is; never where the phone happens to be. */
export const GivenPlace = z.discriminatedUnion('by', [
  /** 您在路的哪一边: the grid that the person named of those that meet there. */
  z.object({ by: z.literal('point'), point: Point, words: ShortWords, side: z.optional(GridCode) }),
  z.object({ by: z.literal('grid'), grid: GridCode, words: ShortWords }),
  z.object({ by: z.literal('community'), community: CommunityCode, words: ShortWords }),
])
export type GivenPlace = z.infer<typeof GivenPlace>
