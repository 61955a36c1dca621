import type { UnitKind } from '../../../domain/unit'

export type CenterLevel = 'city' | 'county' | 'town'

/** A center (综治中心), unit, law firm or mediation committee; `county` is where the row is kept, not what it serves. */
export interface OrganizationTable {
  county: number
  id: string
  kind: 'center' | 'firm' | 'committee' | UnitKind
  level: CenterLevel | null
  name: string
  phone: string | null
}

/** What an organization serves, from a day to a day. */
export interface ServiceAreaTable {
  county: number
  id: string
  organization: string
  division: string | null
  grid: string | null
  valid_from: string
  valid_to: string | null
}
