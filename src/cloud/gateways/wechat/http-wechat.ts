import * as z from 'zod/mini'
import type { TokenShelf } from '../shared-token'
import { createAccessToken } from './access-token'
import { createPostJson } from './post-json'
import { isTokenCode, resultOfCode, unreachable } from './send-codes'
import type { MiniprogramState, SendResult, SubscribeMessage, WechatGateway } from './wechat-gateway'

export interface HttpWechatSettings {
  /** https://api.weixin.qq.com, or where the stand-in listens. */
  readonly baseUrl: string
  readonly appid: string
  readonly secret: string
  readonly now: () => Date
  readonly fetch?: typeof globalThis.fetch
  readonly miniprogramState?: MiniprogramState
  readonly timeoutMs?: number
  /** Where other processes find the token that this one fetched. */
  readonly shelf?: TokenShelf
}

/** Sends from our own machine, with the access token that WeChat lends for two hours. */
export const createHttpWechat = (settings: HttpWechatSettings): WechatGateway => {
  const post = createPostJson(settings)
  const token = createAccessToken({ ...settings, post })

  const send = async (message: SubscribeMessage, mayRetry: boolean): Promise<SendResult> => {
    const lent = await token.get()
    if (!lent.ok) return lent.failure
    const path = `/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(lent.value)}`
    const answer = SendAnswer.safeParse(await post(path, toBody(message, settings.miniprogramState)))
    if (!answer.success) return unreachable
    const { errcode } = answer.data
    if (!isTokenCode(errcode)) return resultOfCode(errcode)
    await token.drop(lent.value)
    return mayRetry ? send(message, false) : resultOfCode(errcode)
  }

  return { sendSubscribeMessage: (message) => send(message, true) }
}

const SendAnswer = z.object({ errcode: z.number() })

const toBody = ({ openid, templateId, page, data }: SubscribeMessage, miniprogramState: MiniprogramState = 'formal') => ({
  touser: openid,
  template_id: templateId,
  page,
  miniprogram_state: miniprogramState,
  lang: 'zh_CN',
  data,
})
