import * as z from 'zod/mini'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import type { PostJson } from './post-json'
import { resultOfCode, unreachable } from './send-codes'
import type { SendResult } from './wechat-gateway'

interface TokenSettings {
  readonly appid: string
  readonly secret: string
  readonly now: () => Date
  readonly post: PostJson
}

interface Lent {
  readonly value: string
  readonly until: number
}

const fiveMinutes = 5 * 60_000

/** Keeps WeChat's access token until five minutes before its end; however many ask at once, WeChat is asked once. */
export const createAccessToken = ({ appid, secret, now, post }: TokenSettings) => {
  let lent: Lent | undefined
  let underWay: Promise<Outcome<string, SendResult>> | undefined

  const borrow = async (): Promise<Outcome<string, SendResult>> => {
    const answer = TokenAnswer.safeParse(await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret }))
    if (!answer.success) return fail(unreachable)
    if ('errcode' in answer.data) return fail(withoutToken(answer.data.errcode))
    const { access_token: value, expires_in: seconds } = answer.data
    lent = { value, until: now().getTime() + seconds * 1000 - fiveMinutes }
    return succeed(value)
  }

  return {
    get: async (): Promise<Outcome<string, SendResult>> => {
      if (lent && now().getTime() < lent.until) return succeed(lent.value)
      underWay ??= borrow().finally(() => {
        underWay = undefined
      })
      return underWay
    },
    /** WeChat no longer takes it; another one that was lent meanwhile stays. */
    drop: (value: string) => {
      if (lent?.value === value) lent = undefined
    },
  }
}

const TokenAnswer = z.union([z.object({ access_token: z.string(), expires_in: z.number() }), z.object({ errcode: z.number() })])

/** A wrong secret or a closed address is put right by a person, so the message waits. */
const withoutToken = (code: number): SendResult => {
  const result = resultOfCode(code)
  return !result.sent && result.retry ? result : { sent: false, reason: 'token', retry: true, code }
}
