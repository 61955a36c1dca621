import type { SendResult } from '../wechat/wechat-gateway'

/** What a staff member reads; no name, no phone, no words of a resident. */
export interface WecomNotice {
  readonly title: string
  readonly page: string
  /** 编号、时限 … */
  readonly items: readonly { readonly key: string; readonly value: string }[]
}

/** 企业微信, where staff can be reached without any subscription. */
export interface WecomGateway {
  /** Whether members can be written to, not only groups. */
  readonly hasApp: boolean
  /** The member with this mobile number; nothing where there is none, or no answer came. */
  readonly findMember: (mobile: string) => Promise<string | undefined>
  readonly sendToMember: (member: string, notice: WecomNotice) => Promise<SendResult>
  /** Whether a group of these areas has a robot. */
  readonly hasRobot: (areas: readonly string[]) => boolean
  readonly sendToGroup: (areas: readonly string[], text: string) => Promise<SendResult>
}
