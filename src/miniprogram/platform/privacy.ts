import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { isWeapp } from './display'
import { kept } from './storage'

/** What of a person's phone is used, each only after they agreed. */
export type PersonalUse = 'photo' | 'recording' | 'place' | 'scan' | 'phone'

export interface PrivacyQuestion {
  readonly use: PersonalUse
  readonly agree: () => void
  readonly refuse: () => void
}

/** WeChat looks whether the button of this id was truly tapped. */
export const agreeButtonId = 'agree-to-privacy'

const keptConsent = kept('privacyConsent', z.object({ version: z.literal(1), at: z.string() }))
const listeners = new Set<() => void>()
let question: PrivacyQuestion | undefined
/** WeChat keeps a record of its own, and may want the person asked again. */
let weChatNeedsConsent: boolean | undefined

const useByApi: Readonly<Record<string, PersonalUse>> = {
  chooseMedia: 'photo',
  chooseLocation: 'place',
  'RecorderManager.start': 'recording',
  getPhoneNumber: 'phone',
}

/** Once, when the program starts. WeChat may ask of its own accord too, and is answered by the same question. */
export const watchPrivacy = () => {
  if (!isWeapp || !Taro.canIUse('getPrivacySetting')) return
  Taro.getPrivacySetting({
    success: ({ needAuthorization }) => {
      weChatNeedsConsent = needAuthorization
    },
  })
  Taro.onNeedPrivacyAuthorization((resolve, { referrer } = { referrer: '' }) => {
    void ask(useByApi[referrer] ?? 'photo').then((agreed) =>
      resolve(agreed ? { event: 'agree', buttonId: agreeButtonId } : { event: 'disagree' }),
    )
  })
}

/** Touches what is the person's only once they agreed, and nothing where they do not. Who agreed before waits for nothing. */
export const withConsent = <Answer>(use: PersonalUse, touch: () => Promise<Answer>): Promise<Answer | undefined> =>
  hasConsent() ? touch() : ask(use).then((agreed) => (agreed ? touch() : undefined))

export const usePrivacyQuestion = () => useSyncExternalStore(subscribe, () => question)

export const useHasConsent = () => useSyncExternalStore(subscribe, hasConsent)

/** Whoever leaves the page where they were asked has not agreed. */
export const dropPrivacyQuestion = () => question?.refuse()

/** 收回同意: from now on it is asked again before anything is touched. */
export const withdrawConsent = () => {
  keptConsent.forget()
  tell()
}

/** WeChat's own guide, as the operator declared it there. */
export const openWeChatGuide = isWeapp ? () => Taro.openPrivacyContract({}) : undefined

const hasConsent = () => weChatNeedsConsent !== true && keptConsent.read() !== undefined

const ask = (use: PersonalUse): Promise<boolean> => {
  question?.refuse()
  return new Promise((resolve) => {
    const end = (agreed: boolean) => {
      if (agreed) remember()
      show(undefined)
      resolve(agreed)
    }
    show({ use, agree: () => end(true), refuse: () => end(false) })
  })
}

const remember = () => {
  keptConsent.write({ version: 1, at: new Date().toISOString() })
  weChatNeedsConsent = false
}

const show = (next: PrivacyQuestion | undefined) => {
  question = next
  tell()
}

const tell = () => {
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
