import type { KinKind, TiedKind } from '../../../domain/practice'

/** 顾问单位 of a firm, or of one of its advisers; its name is sealed, and it is compared by the hashes. */
export interface RetainerTable {
  county: number
  id: string
  shop: string
  adviser: string | null
  kind: TiedKind
  name: string
  community: string | null
  name_mark: string
  number_mark: string | null
  since: string
  until: string | null
  set_by: string
  set_at: Date
}

/** 近亲属 that an adviser declared; the name is sealed. */
export interface AdviserRelativeTable {
  county: number
  id: string
  adviser: string
  kin: KinKind
  name: string
  name_mark: string
  number_mark: string | null
  at: Date
}

/** 当事人 of a matter, by hashes alone, until a year after its end. */
export interface MatterPartyTable {
  county: number
  matter: string
  place: number
  side: 'asker' | 'other'
  name_mark: string | null
  number_mark: string | null
  ended_at: Date | null
}
