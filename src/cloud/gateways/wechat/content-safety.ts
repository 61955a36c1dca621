import type { Suggestion } from '../../../domain/content-check'

/** 内容安全识别: WeChat reads texts at once, and looks at photos and listens to recordings within half an hour. */
export interface ContentSafety {
  readonly checkText: (text: { readonly openid: string; readonly content: string }) => Promise<TextChecked | NotChecked>
  /** WeChat fetches it at the address, and tells by an event of the same trace. */
  readonly checkMedia: (media: {
    readonly openid: string
    readonly url: string
    readonly kind: 'photo' | 'recording'
  }) => Promise<MediaAsked | NotChecked>
}

interface TextChecked {
  readonly checked: true
  readonly suggestion: Suggestion
  readonly label: number
  readonly traceId: string
}

interface MediaAsked {
  readonly checked: true
  readonly traceId: string
}

export interface NotChecked {
  readonly checked: false
  readonly reason: 'busy' | 'quota' | 'token' | 'authorAway' | 'refused' | 'unreachable'
  /** Whether the same may be checked later. */
  readonly retry: boolean
  /** WeChat's errcode; none when no answer came. */
  readonly code: number | undefined
}

/** What each errcode of msgSecCheck and mediaCheckAsync means, as documented by WeChat. */
const failuresByCode: Readonly<Record<number, readonly [reason: NotChecked['reason'], retry: 'later' | 'never']>> = {
  [-1]: ['busy', 'later'],
  40001: ['token', 'later'],
  40014: ['token', 'later'],
  41001: ['token', 'later'],
  42001: ['token', 'later'],
  44991: ['busy', 'later'], // too many in this minute
  45009: ['quota', 'later'], // too many today
  61010: ['authorAway', 'never'], // the author was not here in the last two hours, and WeChat judges only what is fresh
  [-501001]: ['busy', 'later'],
  [-604101]: ['refused', 'later'], // a permission just granted takes ten minutes to be known
}

export const notChecked = (code: number): NotChecked => {
  const [reason, retry] = failuresByCode[code] ?? ['refused', 'never']
  return { checked: false, reason, retry: retry === 'later', code }
}

export const noAnswer: NotChecked = { checked: false, reason: 'unreachable', retry: true, code: undefined }

export const isTokenFailure = (code: number) => failuresByCode[code]?.[0] === 'token'

/** 评论: the scene nearest to what a person says to whoever looks after their grid. */
export const scene = 2
export const mediaTypes = { recording: 1, photo: 2 } as const
