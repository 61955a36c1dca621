import * as z from 'zod/mini'
import { GrantedRoleName } from './invitation'
import { Id, Moment } from './words'

export const StaffPageOf = z.object({ role: GrantedRoleName, after: z.optional(z.string().check(z.maxLength(120))) })
/** One role of one colleague over one area. */
export const StaffMember = z.object({
  account: Id,
  name: z.string(),
  role: GrantedRoleName,
  area: z.string(),
  areaName: z.string(),
  since: Moment,
  /** 手上没办完的: what has to go to other hands when they leave. */
  open: z.int(),
})
export type StaffMember = z.infer<typeof StaffMember>
export const StaffPage = z.object({ staff: z.array(StaffMember), next: z.nullable(z.string()) })
export type StaffPage = z.infer<typeof StaffPage>

export const StaffAreasOf = z.object({ role: GrantedRoleName, under: z.optional(z.string().check(z.regex(/^\d{6}(\d{3}){0,2}$/))) })
/** A place or organization for which the asker may give the role, or a place to look under. */
export const StaffArea = z.object({ area: z.string(), name: z.string(), mayGive: z.boolean(), mayLookUnder: z.boolean() })
export type StaffArea = z.infer<typeof StaffArea>

/** 离岗交接: every role the asker may end is ended, and what was held goes to the named colleague, or to the center. */
export const HandOver = z.object({ account: Id, to: z.nullable(Id) })
export const HandedOver = z.object({ matters: z.int(), roles: z.int() })
export type HandedOver = z.infer<typeof HandedOver>

/** 请假: whose; one's own where nothing is said. */
export const LeaveOf = z.object({ account: z.optional(Id) })
const Colleague = z.object({ account: Id, name: z.string() })
export const Leave = z.object({
  ...Colleague.shape,
  /** None where no leave is set. */
  from: z.nullable(Moment),
  until: z.nullable(Moment),
  /** 代班: has this person's place meanwhile. */
  standIn: z.nullable(Colleague),
  /** Who could stand in: of the same grid first, then of the same community. */
  colleagues: z.array(z.object({ ...Colleague.shape, gridNames: z.array(z.string()) })),
  /** 手上没办完的. */
  open: z.int(),
  /** For whom this person stands in, now or later. */
  standsInFor: z.array(z.object({ name: z.string(), from: Moment, until: Moment })),
})
export type Leave = z.infer<typeof Leave>

/** From now where nothing is said; no end ends the leave. */
export const SetLeave = z.object({
  account: z.optional(Id),
  from: z.optional(Moment),
  until: z.nullable(Moment),
  standIn: z.nullable(Id),
  /** What is open goes to the stand-in when the leave begins. */
  handsOpen: z.boolean(),
})
export type SetLeave = z.infer<typeof SetLeave>
