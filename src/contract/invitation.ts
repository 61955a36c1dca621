import * as z from 'zod/mini'
import { grantedRoles } from '../domain/role'
import { Id, Moment } from './words'

export const GrantedRoleName = z.enum(grantedRoles)
export type GrantedRoleName = z.infer<typeof GrantedRoleName>
/** A division's or a grid's code, or an organization's id. */
const Area = z.union([z.string().check(z.regex(/^\d{6}(\d{3}){0,3}$/)), Id])

export const GiveInvitation = z.object({ role: GrantedRoleName, area: Area })
/** The code is told once, to whoever gives it; it is good once, for whoever is given it. */
export const GivenInvitation = z.object({ id: Id, code: z.string(), until: Moment })
export type GivenInvitation = z.infer<typeof GivenInvitation>

export const InvitationCode = z.object({ code: z.string().check(z.regex(/^[\w-]{22}$/)) })
export const InvitationId = z.object({ id: Id })
/** What one is asked to become. */
export const Invitation = z.object({ role: GrantedRoleName, areaName: z.string(), until: Moment })
export type Invitation = z.infer<typeof Invitation>
export const OpenInvitation = z.extend(Invitation, { id: Id, area: z.string(), givenAt: Moment })
export type OpenInvitation = z.infer<typeof OpenInvitation>
