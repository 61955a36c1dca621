import type { ConfirmedLevel } from '../../../domain/identity-level'

/** How a level was confirmed: by WeChat's phone number or real name, or by sight of the card at a desk. */
export type VerificationMethod = 'wechatPhone' | 'wechatRealName' | 'inPerson' | 'testData'

export interface VerificationTable {
  /** 340400: what is known of a person belongs to the city. */
  county: number
  account: string
  level: ConfirmedLevel
  method: VerificationMethod
  by: string | null
  at: Date
}
