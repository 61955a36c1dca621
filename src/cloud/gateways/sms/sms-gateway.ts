import type { SendResult } from '../wechat/wechat-gateway'

/** 短信: for whom nothing else reaches; each costs money, so only flows with a template of their own are sent. */
export interface SmsGateway {
  readonly send: (message: SmsMessage) => Promise<SendResult>
  readonly templates: Readonly<Record<string, string>>
}

interface SmsMessage {
  /** 11 digits, without a country's number. */
  readonly phone: string
  readonly templateId: string
  readonly parameters: readonly string[]
  /** Comes back in the provider's reports: the outbox entry's id. */
  readonly context: string
}
