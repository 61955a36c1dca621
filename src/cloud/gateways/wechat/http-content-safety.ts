import * as z from 'zod/mini'
import { suggestions } from '../../../domain/content-check'
import { createAccessToken } from './access-token'
import { type ContentSafety, isTokenFailure, mediaTypes, type NotChecked, noAnswer, notChecked, scene } from './content-safety'
import type { HttpWechatSettings } from './http-wechat'
import { createPostJson } from './post-json'

/** Asks from our own machine, with WeChat's access token. */
export const createHttpContentSafety = (settings: Omit<HttpWechatSettings, 'miniprogramState'>): ContentSafety => {
  const post = createPostJson(settings)
  const token = createAccessToken({ ...settings, post })

  const ask = async (path: string, body: object, mayRetry = true): Promise<unknown> => {
    const lent = await token.get()
    // A wrong secret or a closed address is put right by a person, so what is to be checked waits.
    if (!lent.ok) return { errcode: withoutToken }
    const answer = await post(`${path}?access_token=${encodeURIComponent(lent.value)}`, body)
    const code = Coded.safeParse(answer).data?.errcode
    if (code === undefined || !isTokenFailure(code)) return answer
    await token.drop(lent.value)
    return mayRetry ? ask(path, body, false) : answer
  }

  return {
    checkText: async ({ openid, content }) => {
      const answer = await ask('/wxa/msg_sec_check', { version: 2, openid, scene, content })
      const { data } = TextAnswer.safeParse(answer)
      return data ? { checked: true, suggestion: data.result.suggest, label: data.result.label, traceId: data.trace_id } : failureOf(answer)
    },
    checkMedia: async ({ openid, url, kind }) => {
      const body = { version: 2, openid, scene, media_url: url, media_type: mediaTypes[kind] }
      const answer = await ask('/wxa/media_check_async', body)
      const { data } = MediaAnswer.safeParse(answer)
      return data ? { checked: true, traceId: data.trace_id } : failureOf(answer)
    },
  }
}

const withoutToken = 40001

const Coded = z.object({ errcode: z.number() })
const TextAnswer = z.object({
  errcode: z.literal(0),
  trace_id: z.string(),
  result: z.object({ suggest: z.enum(suggestions), label: z.number() }),
})
const MediaAnswer = z.object({ errcode: z.literal(0), trace_id: z.string() })

const failureOf = (answer: unknown): NotChecked => {
  const code = Coded.safeParse(answer).data?.errcode
  return code ? notChecked(code) : noAnswer
}
