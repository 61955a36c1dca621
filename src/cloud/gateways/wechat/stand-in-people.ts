import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { compareRealName, consentForm, readRealNameQuestion } from './stand-in-real-name'

interface StandInPeople {
  readonly refusalOf: (token: string | undefined) => number
  /** What it is told to answer to questions about a person instead of what is so. */
  readonly behaviors: ReadonlyMap<string, number>
}

const errmsg: Readonly<Record<number, string>> = { 40029: 'invalid code', 40163: 'code been used', 40226: 'code blocked' }
const refuse = (errcode: number) => ({ errcode, errmsg: errmsg[errcode] ?? 'refused' })

/** A code tells what it stands for: `code-<openid>-<anything>`, `phone-<number>-<anything>`; each is good once. */
export const addPeopleRoutes = (http: Hono, { refusalOf, behaviors }: StandInPeople): void => {
  const used = new Set<string>()
  const take = (code: string, form: RegExp): string | number => {
    const meant = form.exec(code)?.[1]
    if (meant === undefined) return 40029
    if (used.has(code)) return 40163
    used.add(code)
    return behaviors.get(meant) ?? meant
  }

  http.get('/sns/jscode2session', (context) => {
    const { js_code: code = '', appid, secret, grant_type: grant } = context.req.query()
    if (!appid || !secret || grant !== 'authorization_code') return context.json(refuse(40013))
    const openid = take(code, /^code-([\w]+)(?:-[\w-]*)?$/)
    if (typeof openid === 'number') return context.json(refuse(openid))
    return context.json({ openid, session_key: 'c3RhbmQtaW4gc2Vzc2lvbg==', unionid: `union-${openid}` })
  })

  http.post('/wxa/business/getuserphonenumber', async (context) => {
    const refused = refusalOf(context.req.query('access_token'))
    const { data: asked } = PhoneQuestion.safeParse(await context.req.json().catch(() => undefined))
    if (refused || !asked) return context.json(refuse(refused || 47001))
    const phone = take(asked.code, /^phone-(\d{11})(?:-[\w-]*)?$/)
    if (typeof phone === 'number') return context.json(refuse(phone))
    const watermark = { timestamp: 1_700_000_000, appid: 'stand-in' }
    return context.json({
      errcode: 0,
      errmsg: 'ok',
      phone_info: { phoneNumber: `+86${phone}`, purePhoneNumber: phone, countryCode: '86', watermark },
    })
  })

  http.post('/intp/realname/checkrealnameinfo', async (context) => {
    const refused = refusalOf(context.req.query('access_token'))
    const asked = readRealNameQuestion(await context.req.json().catch(() => undefined))
    if (refused || !asked) return context.json(refuse(refused || 47001))
    const person = take(asked.code, consentForm)
    return context.json(typeof person === 'number' ? refuse(person) : compareRealName(person, asked))
  })

  http.post('/wxa/getuserriskrank', async (context) => {
    const refused = refusalOf(context.req.query('access_token'))
    const { data: asked } = RiskQuestion.safeParse(await context.req.json().catch(() => undefined))
    if (refused || !asked) return context.json(refuse(refused || 47001))
    return context.json({ errcode: 0, errmsg: 'ok', risk_rank: behaviors.get(`risk:${asked.openid}`) ?? 0, unoin_id: 1 })
  })
}

const PhoneQuestion = z.object({ code: z.string(), openid: z.optional(z.string()) })
const RiskQuestion = z.object({ appid: z.string(), openid: z.string(), scene: z.int(), client_ip: z.string() })
