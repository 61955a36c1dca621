import type { ColumnType } from 'kysely'
import type { Role } from '../../../domain/role'

/** A person in the whole city; name, phone and address are sealed. */
export interface AccountTable {
  /** 340400: accounts belong to the city. */
  county: number
  id: string
  name: string | null
  phone: string | null
  phone_index: string | null
  home_county: number | null
  home_community: string | null
  home_grid: string | null
  home_address: string | null
  settings: ColumnType<Readonly<Record<string, unknown>>, string, string>
  test_data: boolean
  created_at: Date
  /** 注销: nobody is behind this account any more. */
  closed_at: Date | null
}

/** How a person is known from outside: WeChat's openid, or the development sign-in's word for an invented person. */
export interface IdentityTable {
  county: number
  kind: 'openid' | 'development'
  subject: string
  account: string
  /** Which of their roles the person works in on this phone. */
  active_role: Role | null
}

/** A role over an area, from a moment to a moment. */
export interface RoleGrantTable {
  county: number
  id: string
  account: string
  role: Exclude<Role, 'resident'>
  /** A division's code of 6, 9 or 12 digits, a grid's 15, or the city's. */
  area: string
  valid_from: Date
  valid_to: Date | null
  /** Who gave it, where somebody did; and where its area lies, where that is an organization. */
  given_by: string | null
  within: string | null
}
