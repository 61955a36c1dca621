import type { ColumnType, Generated } from 'kysely'
import type { BookingPolicy } from '../../../domain/appointment-book'
import type { DutyRule } from '../../../domain/duty-day'
import type { ServiceItem } from '../../../domain/service-item'
import type { AdviserKind, GuideKind, ServiceMode, ShopKind, Specialty } from '../../../domain/shop'

/** 法律店铺: a firm, an adviser of their own, a mediation or a notary office. */
export interface ShopTable {
  county: number
  id: string
  kind: ShopKind
  /** Whose people hold their roles over it. */
  organization: string | null
  name: string
  intro: string
  address: string
  /** Its own place on the map. */
  point: Generated<unknown>
  phone: string | null
  specialties: readonly Specialty[]
  /** Divisions served, as codes. */
  areas: readonly string[]
  /** `searchable` of its names and words. */
  search: string
  test_data: boolean
  closed_at: Date | null
}

/** 法律顾问: names of who practices law in public are no secret. */
export interface AdviserTable {
  county: number
  id: string
  shop: string
  /** None until whoever it is has taken the role. */
  account: string | null
  kind: AdviserKind
  name: string
  license_number: string | null
  license_checked_at: Date | null
  photo: string | null
  time_zone: string
  valid_from: string
  valid_to: string | null
  test_data: boolean
  /** 盲索引 of the number in the roster, by which the role is offered. */
  phone_index: Generated<string | null>
  /** 名册有效期至. */
  listed_until: Generated<string | null>
  /** The role's grant has this id once they said yes. */
  offer: Generated<string | null>
  /** 不是我. */
  refused_at: Generated<Date | null>
}

export interface AdviserVillageTable {
  county: number
  adviser: string
  place: number
  community: string
  duty: ColumnType<DutyRule, string, string>
}

/** 值班律师 of a town or county on a day. */
export interface LegalDutyTable {
  county: number
  area: string
  day: string
  adviser: string
}

/** 法律明白人 and 法治带头人: they guide and file for others and never answer as lawyers; names and phones are sealed. */
export interface LegalGuideTable {
  county: number
  id: string
  community: string
  kind: GuideKind
  account: string | null
  name: string
  phone: string
  person_index: string
  neighbor_group: string | null
  skills: readonly Specialty[]
  last_active_on: string | null
  test_data: boolean
  listed_until: Generated<string | null>
  offer: Generated<string | null>
  refused_at: Generated<Date | null>
  /** 离任. */
  left_at: Generated<Date | null>
}

export interface ShopServiceTable {
  county: number
  id: string
  shop: string
  name: string
  mode: ServiceMode
  /** 司法行政机关付费的公益服务. */
  is_public: boolean
  item: ColumnType<Omit<ServiceItem, 'id'>, string, string>
  policy: ColumnType<ServicePolicy, string, string>
  /** 联合接待: who gives it together with each adviser of the shop. */
  with_adviser: Generated<string | null>
  closed_at: Date | null
}

export interface ServicePolicy extends BookingPolicy {
  /** Whoever cancels later is told so, and it is counted. */
  readonly cancelNotice: number
  readonly silenceApproves: boolean
}
