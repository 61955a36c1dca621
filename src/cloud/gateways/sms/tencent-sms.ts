import * as z from 'zod/mini'
import { unreachable } from '../wechat/send-codes'
import type { SendFailure, SendResult } from '../wechat/wechat-gateway'
import type { SmsGateway } from './sms-gateway'
import { tc3Authorization } from './tc3-signature'

export interface TencentSmsSettings {
  /** https://sms.tencentcloudapi.com, or where the stand-in listens. */
  readonly baseUrl: string
  readonly region: string
  readonly secretId: string
  readonly secretKey: string
  readonly appId: string
  readonly sign: string
  /** The provider's template for each flow that may cost money. */
  readonly templates: Readonly<Record<string, string>>
  readonly now: () => Date
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
}

const contentType = 'application/json; charset=utf-8'

/** 腾讯云短信 SendSms, version 2021-01-11. */
export const createTencentSms = (settings: TencentSmsSettings): SmsGateway => {
  const { baseUrl, secretId, secretKey, region, appId, sign, templates, now, fetch = globalThis.fetch, timeoutMs = 5_000 } = settings
  const { host } = new URL(baseUrl)

  const post = async (body: string): Promise<unknown> => {
    const timestamp = Math.floor(now().getTime() / 1000)
    const headers = {
      authorization: tc3Authorization({ secretId, secretKey, service: 'sms', host, contentType, body, timestamp }),
      'content-type': contentType,
      'x-tc-action': 'SendSms',
      'x-tc-version': '2021-01-11',
      'x-tc-region': region,
      'x-tc-timestamp': String(timestamp),
    }
    try {
      const response = await fetch(baseUrl, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) })
      return await response.json()
    } catch {
      return undefined
    }
  }

  return {
    templates,
    send: async ({ phone, templateId, parameters, context }) => {
      const message = {
        PhoneNumberSet: [`+86${phone}`],
        SmsSdkAppId: appId,
        SignName: sign,
        TemplateId: templateId,
        TemplateParamSet: parameters,
        SessionContext: context,
      }
      const { data: answer } = Answer.safeParse(await post(JSON.stringify(message)))
      if (!answer) return unreachable
      return resultOf(answer.Response.Error?.Code ?? answer.Response.SendStatusSet?.[0]?.Code ?? '')
    },
  }
}

const Answer = z.object({
  Response: z.object({
    SendStatusSet: z.optional(z.array(z.object({ Code: z.string() }))),
    Error: z.optional(z.object({ Code: z.string() })),
  }),
})

/** By the beginnings of the provider's documented codes, the longest first. */
const failures: readonly (readonly [beginning: string, reason: SendFailure, retry: 'later' | 'never'])[] = [
  ['FailedOperation.ContainSensitiveWord', 'sensitive', 'never'],
  ['FailedOperation.PhoneNumberInBlacklist', 'notSubscribed', 'never'],
  ['FailedOperation.InsufficientBalanceInSmsPackage', 'quota', 'later'],
  ['LimitExceeded.PhoneNumber', 'quota', 'never'],
  ['LimitExceeded', 'quota', 'later'],
  ['RequestLimitExceeded', 'busy', 'later'],
  ['InternalError', 'busy', 'later'],
  ['AuthFailure', 'token', 'later'],
  ['InvalidParameterValue', 'badData', 'never'],
]

const resultOf = (code: string): SendResult => {
  if (code === 'Ok') return { sent: true }
  const [, reason, retry] = failures.find(([beginning]) => code.startsWith(beginning)) ?? ['', 'refused', 'never']
  // Its codes are words, not numbers.
  return { sent: false, reason: reason as SendFailure, retry: retry === 'later', code: undefined }
}
