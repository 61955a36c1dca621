import { createAccessToken } from './access-token'
import { createCode2session } from './code2session'
import type { HttpWechatSettings } from './http-wechat'
import { phoneIn } from './phone-number'
import { createPostJson } from './post-json'
import { riskIn, riskScene } from './risk-rank'
import type { WechatPeople } from './wechat-people'

/** Asks WeChat about people from our own machine. */
export const createHttpPeople = (settings: HttpWechatSettings): WechatPeople => {
  const post = createPostJson(settings)
  const token = createAccessToken({ ...settings, post })
  // Whoever reports waits for this one, and is let through without it.
  const postSoon = createPostJson({ ...settings, timeoutMs: 1_000 })

  /** No answer where no token is lent. */
  const ask = async (path: string, body: object, send = post): Promise<unknown> => {
    const lent = await token.get()
    if (!lent.ok) return undefined
    return send(`${path}?access_token=${encodeURIComponent(lent.value)}`, body)
  }

  return {
    openidOf: createCode2session(settings),
    phoneOf: async (code, openid) => phoneIn(await ask('/wxa/business/getuserphonenumber', { code, ...(openid && { openid }) })),
    riskOf: async (openid, address) =>
      riskIn(await ask('/wxa/getuserriskrank', { appid: settings.appid, openid, scene: riskScene, client_ip: address ?? '' }, postSoon)),
  }
}
