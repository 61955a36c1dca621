/** 订阅消息: one card in WeChat's 服务通知, for which the person has agreed in a tap. */
export interface SubscribeMessage {
  readonly openid: string
  readonly templateId: string
  /** A page of ours with its query, without a leading slash. */
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

export type SendFailure = 'notSubscribed' | 'banned' | 'busy' | 'badData' | 'sensitive' | 'quota' | 'token' | 'unreachable' | 'refused'

export type SendResult =
  | { readonly sent: true }
  | {
      readonly sent: false
      readonly reason: SendFailure
      /** Whether the same message may go through later. */
      readonly retry: boolean
      /** WeChat's errcode; none when no answer came. */
      readonly code: number | undefined
    }

export interface WechatGateway {
  readonly sendSubscribeMessage: (message: SubscribeMessage) => Promise<SendResult>
}

/** 体验版 and 开发版 get the same message with a link into themselves. */
export type MiniprogramState = 'developer' | 'trial' | 'formal'
