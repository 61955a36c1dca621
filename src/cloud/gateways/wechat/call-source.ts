/** A phone, and WeChat's own tools on the desk of whoever builds the program. */
const programs = ['wx_client', 'wx_devtools', 'wx_localdebug']

/** What never brings WeChat's own messages: phones, its crawler, its HTTP interface, timers, payments, other functions. */
const neverPushes = [...programs, 'wx_crawler', 'wx_http', 'wx_trigger', 'wx_paycallback', 'scf']

/** Who made this very call, by WeChat's word alone. */
export interface Caller {
  readonly openid: string | undefined
  /** From where it comes, as WeChat saw it. */
  readonly address: string | undefined
  /** Every hop that led here, such as wx_client or scf; WeChat names at least one. */
  readonly source: readonly string[]
  /** Another account's program, to which this environment was lent. */
  readonly isOtherAccount: boolean
}

/** 小程序调用: our own program, called straight from a phone. */
export const isOwnProgram = ({ source, isOtherAccount }: Caller): boolean =>
  !isOtherAccount && source.every((hop) => programs.includes(hop))

/** 消息推送: what WeChat itself sends has a source of its own that its documents do not name. */
export const mayBePush = ({ source, isOtherAccount }: Caller): boolean =>
  !isOtherAccount && !source.some((hop) => neverPushes.includes(hop))

/** 定时触发: a person, or a call over the network, moves no clock. */
export const isTimer = ({ openid, source, isOtherAccount }: Caller): boolean =>
  openid === undefined && !isOtherAccount && source.every((hop) => hop === 'wx_trigger')
