import type { SendFailure, SendResult } from './wechat-gateway'

/** What each errcode of subscribeMessage.send means for the message, as documented by WeChat. */
const failuresByCode: Readonly<Record<number, readonly [reason: SendFailure, retry: 'later' | 'never']>> = {
  [-1]: ['busy', 'later'],
  40001: ['token', 'later'],
  40014: ['token', 'later'],
  41001: ['token', 'later'],
  42001: ['token', 'later'],
  40003: ['refused', 'never'], // no such openid in this mini-program
  40037: ['refused', 'never'], // no such template
  41030: ['refused', 'never'], // the page is not in the released version
  43101: ['notSubscribed', 'never'],
  43107: ['banned', 'never'],
  43108: ['busy', 'later'], // another message to the same person is under way
  45009: ['quota', 'later'],
  45168: ['sensitive', 'never'],
  47003: ['badData', 'never'],
  [-501001]: ['busy', 'later'],
  [-604101]: ['refused', 'later'], // a permission just granted takes ten minutes to be known
}

export const resultOfCode = (code: number): SendResult => {
  if (code === 0) return { sent: true }
  const [reason, retry] = failuresByCode[code] ?? ['refused', 'never']
  return { sent: false, reason, retry: retry === 'later', code }
}

/** No answer: the message may have gone out all the same, and going out twice is better than never. */
export const unreachable: SendResult = { sent: false, reason: 'unreachable', retry: true, code: undefined }

export const isTokenCode = (code: number) => failuresByCode[code]?.[0] === 'token'
