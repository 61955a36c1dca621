import * as z from 'zod/mini'
import { CommunityCode, GridCode, Id } from './words'

/** A岗 1, B岗 2, 网格长 3. */
export const Turn = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type Turn = z.infer<typeof Turn>

const OnDuty = z.object({ account: Id, name: z.string(), turn: Turn, isAway: z.boolean(), inHand: z.int() })

/** Who has a grid, in what order what is new comes to them. */
export const GridDuty = z.object({
  grid: z.string(),
  name: z.string(),
  people: z.array(OnDuty),
  /** 网格长 as the city's list names them, who may have no account. */
  lead: z.nullable(z.string()),
})
export type GridDuty = z.infer<typeof GridDuty>

export const Duty = z.object({ grids: z.array(GridDuty), inHand: z.int(), loadCap: z.int() })
export type Duty = z.infer<typeof Duty>

export const RosterOf = z.object({ community: CommunityCode })
export const SetTurn = z.object({ grid: GridCode, account: Id, turn: Turn })
export type SetTurn = z.infer<typeof SetTurn>
