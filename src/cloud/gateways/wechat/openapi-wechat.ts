import * as z from 'zod/mini'
import { resultOfCode, unreachable } from './send-codes'
import type { MiniprogramState, WechatGateway } from './wechat-gateway'

/** The part of wx-server-sdk's `cloud` that is used here. */
export interface OpenapiCloud {
  readonly openapi: { readonly subscribeMessage: { readonly send: (message: OpenapiMessage) => Promise<unknown> } }
}

interface OpenapiMessage {
  readonly touser: string
  readonly templateId: string
  readonly page: string
  readonly lang: 'zh_CN'
  readonly miniprogramState: MiniprogramState
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** Sends from inside a cloud function, where WeChat knows who we are and asks for no token. */
export const createOpenapiWechat = (cloud: OpenapiCloud, miniprogramState: MiniprogramState = 'formal'): WechatGateway => ({
  sendSubscribeMessage: async ({ openid, templateId, page, data }) => {
    const message = { touser: openid, templateId, page, lang: 'zh_CN', miniprogramState, data } as const
    // The SDK throws what WeChat answers, so an accident is read like an answer.
    const answer = await cloud.openapi.subscribeMessage.send(message).catch((thrown: unknown) => thrown)
    const { data: read } = Answer.safeParse(answer)
    return read ? resultOfCode(read.errCode) : unreachable
  },
})

const Answer = z.object({ errCode: z.number() })
