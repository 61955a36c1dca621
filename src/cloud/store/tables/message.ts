/** 消息: what somebody was told, kept where they find it again whether a push came or not. */
export interface MessageTable {
  /** The county of what it is about, so that it is written with it. */
  county: number
  /** The outbox entry's own id. */
  id: string
  account: string
  flow: string
  about: string
  at: Date
  read_at: Date | null
}
