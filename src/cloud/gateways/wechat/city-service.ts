import * as z from 'zod/mini'
import type { PushFact } from '../../../domain/push-fact'
import type { PushFlow } from '../../../domain/push-flow'
import type { TokenShelf } from '../shared-token'
import { createAccessToken } from './access-token'
import { createPostJson } from './post-json'
import { isTokenCode, resultOfCode, unreachable } from './send-codes'
import type { SendFailure, SendResult } from './wechat-gateway'

/** What WeChat allotted for one kind of message. */
interface CityTemplate {
  readonly template: string
  readonly resultPageStyle?: string | undefined
  readonly dealMessageStyle?: string | undefined
  readonly cardStyle?: string | undefined
  readonly fields: Readonly<Record<string, PushFact>>
}

export type CityTemplates = Readonly<Partial<Record<PushFlow, CityTemplate>>>

interface CityMessage {
  /** The mini-program's own. */
  readonly openid: string
  readonly template: CityTemplate
  /** Messages of one number are one record in 城市服务. */
  readonly orderNumber: string
  readonly url: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

/** 城市服务消息通路: progress of public services, for which nobody needs to subscribe. */
export interface CityService {
  readonly templates: CityTemplates
  readonly send: (message: CityMessage) => Promise<SendResult>
}

export interface CityServiceSettings {
  readonly baseUrl: string
  /** Of the 服务号 to which the way was granted and with which the mini-program is associated. */
  readonly appid: string
  readonly secret: string
  readonly templates: CityTemplates
  readonly now: () => Date
  readonly fetch?: typeof globalThis.fetch
  readonly shelf?: TokenShelf
}

export const createCityService = (settings: CityServiceSettings): CityService => {
  const post = createPostJson(settings)
  const token = createAccessToken({ ...settings, post })
  const send = async (message: CityMessage, mayRetry: boolean): Promise<SendResult> => {
    const lent = await token.get()
    if (!lent.ok) return lent.failure
    const path = `/cityservice/sendmsgdata?access_token=${encodeURIComponent(lent.value)}`
    const { data: answer } = Answer.safeParse(await post(path, toBody(message)))
    if (!answer) return unreachable
    if (!isTokenCode(answer.errcode)) return resultOf(answer.errcode)
    await token.drop(lent.value)
    return mayRetry ? send(message, false) : resultOf(answer.errcode)
  }
  return { templates: settings.templates, send: (message) => send(message, true) }
}

const Answer = z.object({ errcode: z.number() })

const toBody = ({ openid, template, orderNumber, url, data }: CityMessage) => ({
  openid,
  biz_template_id: template.template,
  result_page_style_id: template.resultPageStyle,
  deal_msg_style_id: template.dealMessageStyle,
  card_style_id: template.cardStyle,
  order_no: orderNumber,
  url,
  data,
})

/** Its own limits: not used within 30 days, ten in 30 days, five an hour. */
const failuresByCode: Readonly<Record<number, SendFailure>> = { 82020: 'notSubscribed', 82021: 'quota', 82022: 'quota', 82023: 'quota' }

const resultOf = (code: number): SendResult => {
  const reason = failuresByCode[code]
  // Another way is taken at once: none of these is over soon.
  return reason ? { sent: false, reason, retry: false, code } : resultOfCode(code)
}
