import type { GrantedRole } from '../../../domain/role'

/** 邀请: a role over an area, offered once; only the hash of its code is kept. */
export interface InvitationTable {
  /** 340400: roles belong to the city. */
  county: number
  id: string
  code_hash: string
  role: GrantedRole
  area: string
  /** The place of the city that the area lies in: itself, or an organization's county. */
  within: string
  given_by: string
  given_at: Date
  expires_at: Date
  taken_by: string | null
  taken_at: Date | null
}
