import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { createSafetyStandIn } from './safety-stand-in'
import { wechatStandInPage } from './stand-in-page'
import { addPeopleRoutes } from './stand-in-people'
import { takesValue } from './template-fields'

interface StandInSettings {
  readonly now: () => Date
  /** The ids it knows with their titles and fields; without them any well-formed id is known. */
  readonly templates?: Readonly<Record<string, StandInTemplate>>
  /** So many are kept, the latest. */
  readonly mostMessages?: number
  /** Where the pages of the messages can be opened in a browser. */
  readonly h5Url?: string
  /** How it tells of what it judged. */
  readonly tell?: (event: object) => unknown
}

export interface StandInTemplate {
  readonly title: string
  readonly fields: readonly string[]
}

export interface StandInMessage {
  readonly at: Date
  readonly openid: string
  readonly templateId: string
  readonly page: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

const tokenSeconds = 7_200

/** Speaks WeChat's documented JSON on this machine, so that what is pushed can be read without WeChat. */
export const createWechatStandIn = ({ now, templates, h5Url = '/', tell, mostMessages = 1_000 }: StandInSettings) => {
  const messages: StandInMessage[] = []
  // What it is told to answer to a person's messages instead of 0.
  const behaviors = new Map<string, number>()
  const tokens = createTokens(now)

  const answerTo = (token: string | undefined, body: unknown): number => {
    const refusedToken = tokens.refusalOf(token)
    if (refusedToken) return refusedToken
    const { data: sent } = SentMessage.safeParse(body)
    if (!sent) return 47001
    const code = refusalOf(sent, templates) || (behaviors.get(sent.touser) ?? 0)
    if (code === 0) {
      messages.push({ at: now(), openid: sent.touser, templateId: sent.template_id, page: sent.page ?? '', data: sent.data })
      messages.splice(0, messages.length - mostMessages)
    }
    return code
  }

  const answerToCity = (token: string | undefined, body: unknown): number => {
    const refusedToken = tokens.refusalOf(token)
    if (refusedToken) return refusedToken
    const { data: sent } = CityMessage.safeParse(body)
    if (!sent) return 47001
    const code = behaviors.get(`city ${sent.openid}`) ?? 0
    if (code === 0)
      messages.push({ at: now(), openid: sent.openid, templateId: sent.biz_template_id, page: sent.url ?? '', data: sent.data })
    return code
  }

  const http = new Hono()
  http.post('/cgi-bin/stable_token', async (context) => {
    const { data: asked } = TokenRequest.safeParse(await context.req.json().catch(() => undefined))
    if (!asked) return context.json(toAnswer(41002))
    return context.json(tokens.lend(asked.force_refresh ?? false))
  })
  http.post('/cgi-bin/message/subscribe/send', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    return context.json(toAnswer(answerTo(context.req.query('access_token'), body)))
  })
  addPeopleRoutes(http, { refusalOf: tokens.refusalOf, behaviors })
  const safety = createSafetyStandIn({ now, refusalOf: tokens.refusalOf, tell })
  http.route('/wxa', safety.http)
  http.post('/cityservice/sendmsgdata', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    return context.json(toAnswer(answerToCity(context.req.query('access_token'), body)))
  })
  http.get('/messages', (context) => context.json(messages))
  http.get('/', (context) => context.html(wechatStandInPage({ messages, templates, h5Url, mostMessages })))
  return { http, messages, behaviors, safety }
}

const TokenRequest = z.object({
  grant_type: z.literal('client_credential'),
  appid: z.string().check(z.minLength(1)),
  secret: z.string().check(z.minLength(1)),
  force_refresh: z.optional(z.boolean()),
})

const SentMessage = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.optional(z.string()),
  data: z.record(z.string(), z.object({ value: z.string() })),
})

const CityMessage = z.object({
  openid: z.string().check(z.minLength(1)),
  biz_template_id: z.string().check(z.minLength(1)),
  order_no: z.string().check(z.minLength(1)),
  url: z.optional(z.string()),
  data: z.record(z.string(), z.object({ value: z.string() })),
})

const wellFormedId = /^[\w-]{1,64}$/

const refusalOf = (sent: z.infer<typeof SentMessage>, templates: StandInSettings['templates']): number => {
  if (!wellFormedId.test(sent.touser)) return 40003
  if (!wellFormedId.test(sent.template_id) || (templates && !templates[sent.template_id])) return 40037
  if (sent.page?.startsWith('/')) return 41030
  const fields = templates?.[sent.template_id]?.fields ?? Object.keys(sent.data)
  const isFilled = fields.length > 0 && fields.every((field) => takesValue(field, sent.data[field]?.value ?? ''))
  return isFilled && Object.keys(sent.data).every((field) => fields.includes(field)) ? 0 : 47003
}

const errmsgByCode: Readonly<Record<number, string>> = {
  0: 'ok',
  40001: 'invalid credential',
  41002: 'appid missing',
  42001: 'access_token expired',
}

const toAnswer = (errcode: number) => ({ errcode, errmsg: errmsgByCode[errcode] ?? 'refused' })

/** stable_token lends the same token until five minutes before its end, unless a refresh is forced. */
const createTokens = (now: () => Date) => {
  let current = { value: '', until: 0 }
  const leftSeconds = () => Math.floor((current.until - now().getTime()) / 1000)
  return {
    lend: (isForced: boolean) => {
      if (isForced || leftSeconds() <= 300) {
        current = { value: randomBytes(24).toString('base64url'), until: now().getTime() + tokenSeconds * 1000 }
      }
      return { access_token: current.value, expires_in: leftSeconds() }
    },
    refusalOf: (token: string | undefined) => {
      if (!token || token !== current.value) return 40001
      return leftSeconds() > 0 ? 0 : 42001
    },
  }
}
