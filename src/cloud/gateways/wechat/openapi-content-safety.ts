import * as z from 'zod/mini'
import { suggestions } from '../../../domain/content-check'
import { type ContentSafety, mediaTypes, type NotChecked, noAnswer, notChecked, scene } from './content-safety'

/** The part of wx-server-sdk's `cloud` that checks content; it writes camel case and hands back the same. */
export interface SafetyCloud {
  readonly openapi: {
    readonly security: {
      readonly msgSecCheck: (text: object) => Promise<unknown>
      readonly mediaCheckAsync: (media: object) => Promise<unknown>
    }
  }
}

/** Asks from inside a cloud function, where WeChat knows who we are and wants no token. */
export const createOpenapiContentSafety = (cloud: SafetyCloud): ContentSafety => ({
  checkText: async ({ openid, content }) => {
    // The SDK throws what WeChat answers, so an accident is read like an answer.
    const answer = await cloud.openapi.security.msgSecCheck({ version: 2, openid, scene, content }).catch((thrown: unknown) => thrown)
    const { data } = TextAnswer.safeParse(answer)
    return data ? { checked: true, suggestion: data.result.suggest, label: data.result.label, traceId: data.traceId } : failureOf(answer)
  },
  checkMedia: async ({ openid, url, kind }) => {
    const media = { version: 2, openid, scene, mediaUrl: url, mediaType: mediaTypes[kind] }
    const answer = await cloud.openapi.security.mediaCheckAsync(media).catch((thrown: unknown) => thrown)
    const { data } = MediaAnswer.safeParse(answer)
    return data ? { checked: true, traceId: data.traceId } : failureOf(answer)
  },
})

const TextAnswer = z.object({
  errCode: z.literal(0),
  traceId: z.string(),
  result: z.object({ suggest: z.enum(suggestions), label: z.number() }),
})
const MediaAnswer = z.object({ errCode: z.literal(0), traceId: z.string() })

const failureOf = (answer: unknown): NotChecked => {
  const code = z.object({ errCode: z.number() }).safeParse(answer).data?.errCode
  return code ? notChecked(code) : noAnswer
}
