import type { Outcome } from '../../../domain/outcome'

/** A code that is wrong, used or too old; a person WeChat blocks; no answer in time. */
export type PeopleRefusal = 'codeRefused' | 'blocked' | 'silent'

/** What WeChat says of a person: who they are, their phone number, and how much of a risk it holds them to be. */
export interface WechatPeople {
  /** wx.login's code, once, within five minutes. */
  readonly openidOf: (code: string) => Promise<Outcome<string, PeopleRefusal>>
  /** The phone number button's code; naming the openid has WeChat check that both are the same person's. */
  readonly phoneOf: (code: string, openid: string | undefined) => Promise<Outcome<string, PeopleRefusal>>
  /** 0 to 4, the riskiest last; nothing where WeChat does not say. */
  readonly riskOf: (openid: string, address: string | undefined) => Promise<number | undefined>
}
