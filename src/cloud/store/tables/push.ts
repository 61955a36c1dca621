import type { ColumnType } from 'kysely'

/** 订阅余额: how many messages of one template a person still lets us send, for WeChat never says it. */
export interface SubscribeGrantTable {
  /** 340400: what a person answered belongs to the city, like the person. */
  county: number
  account: string
  template: string
  answer: string
  balance: number
  answered_at: Date
}

/** One answer to one asking, as the phone or WeChat told of it; a pair of both counts once. */
export interface SubscribeAnswerTable {
  county: number
  account: string
  template: string
  source: 'phone' | 'wechat'
  key: string
  answer: string
  at: Date
  paired: boolean
}

/** How often a person was told of one kind of event on one day. */
export interface PushCountTable {
  county: number
  account: string
  flow: string
  day: string
  count: number
}

/** What a platform lent us, sealed, for every process at once. */
export interface AccessTokenTable {
  county: number
  name: string
  value: string | null
  until: Date | null
  /** One process is fetching another; after this moment it is taken for dead. */
  fetching_until: Date | null
}

/** 休假: whoever is away is not called upon. */
export interface AbsenceTable {
  county: number
  account: string
  starts_at: Date
  ends_at: Date
  /** 代班: has this person's place meanwhile. */
  stand_in: ColumnType<string | null, string | null | undefined>
  /** What is open goes to the stand-in when it begins, and did at this moment. */
  hands_open: ColumnType<boolean, boolean | undefined>
  handed_at: ColumnType<Date | null, Date | null | undefined>
  set_by: ColumnType<string | null, string | null | undefined>
}

/** How a staff member is known to a channel of the staff. */
export interface StaffAddressTable {
  county: number
  account: string
  channel: 'wecom'
  address: string
}
