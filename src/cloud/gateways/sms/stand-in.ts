import { Hono } from 'hono'
import * as z from 'zod/mini'
import { tc3Authorization } from './tc3-signature'

interface SmsStandInMessage {
  readonly phone: string
  readonly templateId: string
  readonly parameters: readonly string[]
}

interface StandInSettings {
  readonly secretId: string
  readonly secretKey: string
  readonly now: () => Date
}

/** Speaks 腾讯云短信's documented JSON on this machine, and checks the signature as it does. */
export const createSmsStandIn = ({ secretId, secretKey, now }: StandInSettings) => {
  const messages: SmsStandInMessage[] = []
  // The code it is told to answer to a number instead of Ok.
  const behaviors = new Map<string, string>()
  const http = new Hono()
  http.post('/', async ({ req, json }) => {
    const fail = (Code: string) => json({ Response: { Error: { Code, Message: Code }, RequestId: 'stand-in' } })
    const body = await req.text()
    const timestamp = Number(req.header('x-tc-timestamp'))
    const [contentType, host] = [req.header('content-type') ?? '', new URL(req.url).host]
    const expected = tc3Authorization({ secretId, secretKey, service: 'sms', host, contentType, body, timestamp })
    if (req.header('authorization') !== expected) return fail('AuthFailure.SignatureFailure')
    if (Math.abs(now().getTime() / 1000 - timestamp) > 300) return fail('AuthFailure.SignatureExpire')
    if (req.header('x-tc-action') !== 'SendSms' || req.header('x-tc-version') !== '2021-01-11') return fail('InvalidAction')
    const { data: sent } = SentSms.safeParse(JSON.parse(body))
    if (!sent) return fail('InvalidParameterValue.IncorrectPhoneNumber')
    const statuses = sent.PhoneNumberSet.map((number) => {
      const Code = behaviors.get(number) ?? 'Ok'
      if (Code === 'Ok') messages.push({ phone: number, templateId: sent.TemplateId, parameters: sent.TemplateParamSet ?? [] })
      return {
        SerialNo: '',
        PhoneNumber: number,
        Fee: Code === 'Ok' ? 1 : 0,
        SessionContext: sent.SessionContext,
        Code,
        Message: Code,
        IsoCode: 'CN',
      }
    })
    return json({ Response: { SendStatusSet: statuses, RequestId: 'stand-in' } })
  })
  http.get('/messages', (context) => context.json(messages))
  return { http, messages, behaviors }
}

const SentSms = z.object({
  PhoneNumberSet: z.array(z.string().check(z.regex(/^\+86\d{11}$/))).check(z.minLength(1), z.maxLength(200)),
  SmsSdkAppId: z.string().check(z.minLength(1)),
  SignName: z.string().check(z.minLength(1)),
  TemplateId: z.string().check(z.regex(/^\d+$/)),
  TemplateParamSet: z.optional(z.array(z.string())),
  SessionContext: z.optional(z.string()),
})
