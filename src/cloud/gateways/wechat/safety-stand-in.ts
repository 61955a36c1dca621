import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Suggestion } from '../../../domain/content-check'

interface SafetyStandInSettings {
  readonly now: () => Date
  /** What WeChat says to a call with this token; 0 where it is good. */
  readonly refusalOf: (token: string | undefined) => number
  /** How the judgment of a photo or recording comes back; without it, it is kept in `events`. */
  readonly tell?: ((event: object) => unknown) | undefined
}

/** WeChat's content safety on this machine: words that are marked below are risky, and so is media that `media` says is. */
export const createSafetyStandIn = ({ now, refusalOf, tell }: SafetyStandInSettings) => {
  /** What it is told to answer to a person instead of 0. */
  const behaviors = new Map<string, number>()
  const media: { suggestion: Suggestion; errcode: number } = { suggestion: 'pass', errcode: 0 }
  const events: object[] = []
  const fetched: string[] = []

  const eventOf = (openid: string, traceId: string) => ({
    ToUserName: 'gh_standin00000',
    FromUserName: openid,
    CreateTime: Math.floor(now().getTime() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: 'wx0000000000000000',
    trace_id: traceId,
    version: 2,
    ...toResult(media.suggestion, media.errcode),
  })

  const http = new Hono()
  http.post('/msg_sec_check', async (context) => {
    const { data } = Text.safeParse(await context.req.json().catch(() => undefined))
    const errcode = refusalOf(context.req.query('access_token')) || (data ? (behaviors.get(data.openid) ?? 0) : 40003)
    if (errcode || !data) return context.json({ errcode, errmsg: 'refused' })
    return context.json({ ...toResult(judge(data.content), 0), trace_id: randomUUID() })
  })
  http.post('/media_check_async', async (context) => {
    const { data } = Media.safeParse(await context.req.json().catch(() => undefined))
    const errcode = refusalOf(context.req.query('access_token')) || (data ? (behaviors.get(data.openid) ?? 0) : 40003)
    if (errcode || !data) return context.json({ errcode, errmsg: 'refused' })
    const traceId = randomUUID()
    fetched.push(data.media_url)
    const event = eventOf(data.openid, traceId)
    if (tell) setTimeout(() => tell(event), tellAfterMs)
    else events.push(event)
    return context.json({ errcode: 0, errmsg: 'ok', trace_id: traceId })
  })
  return { http, behaviors, media, events, fetched }
}

/** WeChat takes up to half an hour. */
const tellAfterMs = 300

const common = { version: z.literal(2), openid: z.string().check(z.minLength(1)), scene: z.int().check(z.minimum(1), z.maximum(4)) }
const Text = z.object({ ...common, content: z.string().check(z.minLength(1), z.maxLength(2500)) })
const Media = z.object({ ...common, media_url: z.url(), media_type: z.union([z.literal(1), z.literal(2)]) })

const judge = (content: string): Suggestion => {
  if (content.includes('违规测试')) return 'risky'
  return content.includes('存疑测试') ? 'review' : 'pass'
}

const labels: Readonly<Record<Suggestion, number>> = { pass: 100, review: 20003, risky: 20006 }

const toResult = (suggest: Suggestion, errcode: number) => ({
  errcode,
  errmsg: errcode === 0 ? 'ok' : 'failed',
  result: { suggest, label: labels[suggest] },
  detail: [{ strategy: 'content_model', errcode: 0, suggest, label: labels[suggest], prob: 90 }],
})
