import * as z from 'zod/mini'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { peopleRefusalOf } from './people-codes'
import type { PeopleRefusal } from './wechat-people'

interface Code2sessionSettings {
  readonly baseUrl: string
  readonly appid: string
  readonly secret: string
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
}

/** Asks WeChat whose wx.login code this is; the session key that comes along is not read, so it can leak nowhere. */
export const createCode2session = ({ baseUrl, appid, secret, fetch = globalThis.fetch, timeoutMs = 5_000 }: Code2sessionSettings) => {
  return async (code: string): Promise<Outcome<string, PeopleRefusal>> => {
    const query = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' })
    const said: unknown = await fetch(`${baseUrl}/sns/jscode2session?${query}`, { signal: AbortSignal.timeout(timeoutMs) })
      .then((response) => response.json())
      .catch(() => undefined)
    const answer = Answer.safeParse(said)
    if (!answer.success) return fail('silent')
    const { openid, errcode } = answer.data
    return openid && !errcode ? succeed(openid) : fail(peopleRefusalOf(errcode))
  }
}

const Answer = z.object({ openid: z.optional(z.string()), errcode: z.optional(z.number()) })
