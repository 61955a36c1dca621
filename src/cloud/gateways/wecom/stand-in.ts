import { Hono } from 'hono'
import * as z from 'zod/mini'

interface WecomStandInMessage {
  readonly to: string
  readonly page: string | undefined
  readonly text: string
}

/** Speaks WeCom's documented JSON on this machine. */
export const createWecomStandIn = ({ members = {} }: { readonly members?: Readonly<Record<string, string>> } = {}) => {
  const messages: WecomStandInMessage[] = []
  // What it is told to answer to a member or a robot instead of 0.
  const behaviors = new Map<string, number>()
  let tokens = 0
  const tokenOf = () => `wecom-${tokens}`
  const http = new Hono()

  http.get('/cgi-bin/gettoken', (context) => {
    if (!context.req.query('corpid') || !context.req.query('corpsecret')) return context.json({ errcode: 40013, errmsg: 'invalid corpid' })
    tokens += 1
    return context.json({ errcode: 0, errmsg: 'ok', access_token: tokenOf(), expires_in: 7_200 })
  })
  http.post('/cgi-bin/user/getuserid', async (context) => {
    if (context.req.query('access_token') !== tokenOf()) return context.json({ errcode: 40014, errmsg: 'invalid access_token' })
    const { data: asked } = z.object({ mobile: z.string() }).safeParse(await context.req.json())
    const userid = asked && members[asked.mobile]
    return context.json(userid ? { errcode: 0, errmsg: 'ok', userid } : { errcode: 46004, errmsg: 'user no exist' })
  })
  http.post('/cgi-bin/message/send', async (context) => {
    if (context.req.query('access_token') !== tokenOf()) return context.json({ errcode: 40014, errmsg: 'invalid access_token' })
    const { data: sent } = Notice.safeParse(await context.req.json())
    if (!sent) return context.json({ errcode: 40008, errmsg: 'invalid message type' })
    const errcode = behaviors.get(sent.touser) ?? 0
    const { title, page, content_item: items } = sent.miniprogram_notice
    if (errcode === 0)
      messages.push({ to: sent.touser, page, text: [title, ...items.map(({ key, value }) => `${key}：${value}`)].join('\n') })
    return context.json({ errcode, errmsg: errcode === 0 ? 'ok' : 'refused', msgid: `m${messages.length}` })
  })
  http.post('/cgi-bin/webhook/send', async (context) => {
    const key = context.req.query('key') ?? ''
    const { data: sent } = Text.safeParse(await context.req.json())
    const errcode = sent ? (behaviors.get(key) ?? 0) : 40008
    if (errcode === 0 && sent) messages.push({ to: `robot ${key}`, page: undefined, text: sent.text.content })
    return context.json({ errcode, errmsg: errcode === 0 ? 'ok' : 'refused' })
  })
  http.get('/messages', (context) => context.json(messages))
  return { http, messages, behaviors, countTokens: () => tokens }
}

const Words = (limit: number) => z.string().check(z.refine((text) => [...text].length <= limit))
const Notice = z.object({
  touser: z.string().check(z.minLength(1)),
  msgtype: z.literal('miniprogram_notice'),
  miniprogram_notice: z.object({
    appid: z.string().check(z.minLength(1)),
    page: z.optional(z.string()),
    title: Words(12).check(z.minLength(4)),
    content_item: z.array(z.object({ key: Words(10), value: Words(30) })).check(z.maxLength(10)),
  }),
})
const Text = z.object({ msgtype: z.literal('text'), text: z.object({ content: z.string().check(z.maxLength(2_048)) }) })
