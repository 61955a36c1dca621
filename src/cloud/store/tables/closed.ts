/** What kinds of closed content there are; an application's and a mediation's will join. */
export type ClosedKind = 'realName' | 'consultation'

/** 谁看得到: one row lets one person into one piece of closed content. */
export interface ClosedAccessTable {
  county: number
  kind: ClosedKind
  subject: string
  account: string
  given_by: string
  at: Date
}

/** 实名: sealed, and read by the person alone unless they let someone in. */
export interface RealNameTable {
  /** 340400: what is known of a person belongs to the city. */
  county: number
  account: string
  name: string
  id_number: string
  method: 'inPerson' | 'wechatRealName'
  /** The desk worker, or the person whose consent WeChat had. */
  checked_by: string
  at: Date
}
