import * as z from 'zod/mini'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { createSharedToken, type LentToken, type TokenShelf } from '../shared-token'
import type { PostJson } from './post-json'
import { resultOfCode, unreachable } from './send-codes'
import type { SendResult } from './wechat-gateway'

interface TokenSettings {
  readonly appid: string
  readonly secret: string
  readonly now: () => Date
  readonly post: PostJson
  readonly shelf?: TokenShelf | undefined
}

const fiveMinutes = 5 * 60_000

/** WeChat's access token, kept until five minutes before its end. */
export const createAccessToken = ({ appid, secret, now, post, shelf }: TokenSettings) => {
  const fetchToken = async (): Promise<Outcome<LentToken, SendResult>> => {
    const answer = TokenAnswer.safeParse(await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret }))
    if (!answer.success) return fail(unreachable)
    if ('errcode' in answer.data) return fail(withoutToken(answer.data.errcode))
    const { access_token: value, expires_in: seconds } = answer.data
    return succeed({ value, until: now().getTime() + seconds * 1000 - fiveMinutes })
  }
  return createSharedToken<SendResult>({ name: `wechat:${appid}`, now, fetchToken, gaveUp: unreachable, shelf })
}

const TokenAnswer = z.union([z.object({ access_token: z.string(), expires_in: z.number() }), z.object({ errcode: z.number() })])

/** A wrong secret or a closed address is put right by a person, so the message waits. */
const withoutToken = (code: number): SendResult => {
  const result = resultOfCode(code)
  return !result.sent && result.retry ? result : { sent: false, reason: 'token', retry: true, code }
}
