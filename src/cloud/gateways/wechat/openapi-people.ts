import { fail } from '../../../domain/outcome'
import { phoneIn } from './phone-number'
import { riskIn, riskScene } from './risk-rank'
import type { WechatPeople } from './wechat-people'

/** The part of wx-server-sdk's `cloud` that is used here. */
export interface PeopleCloud {
  readonly openapi: {
    readonly phonenumber: { readonly getPhoneNumber: (asked: { code: string }) => Promise<unknown> }
    readonly riskControl: { readonly getUserRiskRank: (asked: { openid: string; scene: number; clientIp: string }) => Promise<unknown> }
  }
}

// The SDK throws what WeChat answers, so an accident is read like an answer.
const thrown = (error: unknown) => error

/** Asks WeChat about people from inside a cloud function, where WeChat itself says who calls. */
export const createOpenapiPeople = ({ openapi }: PeopleCloud): WechatPeople => ({
  openidOf: async () => fail('codeRefused'),
  phoneOf: async (code) => phoneIn(await openapi.phonenumber.getPhoneNumber({ code }).catch(thrown)),
  riskOf: async (openid, address) =>
    riskIn(await openapi.riskControl.getUserRiskRank({ openid, scene: riskScene, clientIp: address ?? '' }).catch(thrown)),
})
