import type { SendFailure, SendResult } from '../wechat/wechat-gateway'

/** What each errcode of WeCom means for the message, as documented by WeCom (全局错误码). */
const failuresByCode: Readonly<Record<number, readonly [reason: SendFailure, retry: 'later' | 'never']>> = {
  [-1]: ['busy', 'later'],
  6000: ['busy', 'later'], // data changed under way
  40014: ['token', 'later'],
  41001: ['token', 'later'],
  42001: ['token', 'later'],
  40003: ['refused', 'never'], // no such member
  45009: ['quota', 'later'],
  45033: ['busy', 'later'], // too many at once
  81013: ['refused', 'never'], // none of the members may be written to
  93000: ['refused', 'never'], // no such robot
}

export const wecomResult = (code: number): SendResult => {
  if (code === 0) return { sent: true }
  const [reason, retry] = failuresByCode[code] ?? ['refused', 'never']
  return { sent: false, reason, retry: retry === 'later', code }
}

export const isWecomTokenCode = (code: number): boolean => failuresByCode[code]?.[0] === 'token'
