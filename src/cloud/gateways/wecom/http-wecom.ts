import * as z from 'zod/mini'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { createSharedToken, type LentToken, type TokenShelf } from '../shared-token'
import { createPostJson } from '../wechat/post-json'
import { unreachable } from '../wechat/send-codes'
import type { SendResult } from '../wechat/wechat-gateway'
import { isWecomTokenCode, wecomResult } from './wecom-codes'
import type { WecomGateway, WecomNotice } from './wecom-gateway'

export interface HttpWecomSettings {
  /** https://qyapi.weixin.qq.com, or where the stand-in listens. */
  readonly baseUrl: string
  readonly now: () => Date
  /** The application that writes to members; none where only groups are told. */
  readonly app: { readonly corpId: string; readonly secret: string; readonly agentId: number } | undefined
  /** The mini-program that a message opens. */
  readonly appid: string
  /** A group's robot by the beginning of the codes of its area. */
  readonly robots: Readonly<Record<string, string>>
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
  readonly shelf?: TokenShelf
}

const fiveMinutes = 5 * 60_000

export const createHttpWecom = (settings: HttpWecomSettings): WecomGateway => {
  const { app, appid, robots, now, shelf } = settings
  const post = createPostJson(settings)
  const token = createSharedToken<SendResult>({
    name: `wecom:${app?.corpId}:${app?.agentId}`,
    now,
    fetchToken: async () => readToken(await post(tokenPath(app), undefined), now().getTime()),
    gaveUp: unreachable,
    shelf,
  })

  const call = async (path: string, body: object, mayRetry = true): Promise<z.infer<typeof Answer> | SendResult> => {
    const lent = await token.get()
    if (!lent.ok) return lent.failure
    const { data: answer } = Answer.safeParse(await post(`${path}?access_token=${encodeURIComponent(lent.value)}`, body))
    if (!answer) return unreachable
    if (!mayRetry || !isWecomTokenCode(answer.errcode)) return answer
    await token.drop(lent.value)
    return call(path, body, false)
  }

  const robotOf = (areas: readonly string[]) => areas.map((area) => robots[area]).find((key) => key !== undefined)

  return {
    hasApp: app !== undefined,
    findMember: async (mobile) => {
      const answer = app && (await call('/cgi-bin/user/getuserid', { mobile }))
      return answer && 'errcode' in answer && answer.errcode === 0 ? answer.userid : undefined
    },
    sendToMember: async (member, notice) => {
      const answer = await call('/cgi-bin/message/send', toNotice(member, notice, { appid, agentId: app?.agentId ?? 0 }))
      if (!('errcode' in answer)) return answer
      return answer.invaliduser ? wecomResult(81013) : wecomResult(answer.errcode)
    },
    hasRobot: (areas) => robotOf(areas) !== undefined,
    sendToGroup: async (areas, text) => {
      const path = `/cgi-bin/webhook/send?key=${encodeURIComponent(robotOf(areas) ?? '')}`
      const { data: answer } = Answer.safeParse(await post(path, { msgtype: 'text', text: { content: text } }))
      return answer ? wecomResult(answer.errcode) : unreachable
    },
  }
}

const tokenPath = (app: HttpWecomSettings['app']) =>
  `/cgi-bin/gettoken?corpid=${encodeURIComponent(app?.corpId ?? '')}&corpsecret=${encodeURIComponent(app?.secret ?? '')}`

const Answer = z.object({ errcode: z.number(), userid: z.optional(z.string()), invaliduser: z.optional(z.string()) })
const TokenAnswer = z.object({ errcode: z.optional(z.number()), access_token: z.optional(z.string()), expires_in: z.optional(z.number()) })

const readToken = (given: unknown, at: number): Outcome<LentToken, SendResult> => {
  const { data: answer } = TokenAnswer.safeParse(given)
  if (!answer) return fail(unreachable)
  if (!answer.access_token) return fail({ sent: false, reason: 'token', retry: true, code: answer.errcode })
  return succeed({ value: answer.access_token, until: at + (answer.expires_in ?? 7_200) * 1000 - fiveMinutes })
}

/** 小程序通知消息 with the limits of WeCom: a title of 4 to 12 signs, keys of 10, values of 30. */
const toNotice = (member: string, { title, page, items }: WecomNotice, { appid, agentId }: { appid: string; agentId: number }) => ({
  touser: member,
  msgtype: 'miniprogram_notice',
  agentid: agentId,
  miniprogram_notice: {
    appid,
    page,
    title: first(title, 12),
    emphasis_first_item: false,
    content_item: items.slice(0, 10).map(({ key, value }) => ({ key: first(key, 10), value: first(value, 30) })),
  },
  enable_duplicate_check: 1,
  duplicate_check_interval: 14_400,
})

const first = (text: string, limit: number) => [...text].slice(0, limit).join('')
