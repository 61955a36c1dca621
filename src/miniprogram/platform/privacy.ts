import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { waitForGuardian } from './child'
import { isWeapp } from './display'
import { kept } from './storage'

/** What of a person's phone is used, each only after they agreed. */
export type PersonalUse = 'photo' | 'recording' | 'place' | 'scan' | 'phone' | 'guardianPhone' | 'realName' | 'report' | 'copy'

export interface PrivacyQuestion {
  readonly use: PersonalUse
  readonly agree: () => void
  readonly refuse: () => void
  /** 我未满14周岁: nobody has agreed to anything, and a guardian is asked. */
  readonly isChild: () => void
}

/** WeChat looks whether the button of this id was truly tapped. */
export const agreeButtonId = 'agree-to-privacy'

const keptConsent = kept('privacyConsent', z.object({ version: z.literal(1), at: z.string(), isTold: z.optional(z.boolean()) }))
const listeners = new Set<() => void>()
let question: PrivacyQuestion | undefined
/** WeChat keeps a record of its own, and may want the person asked again. */
let weChatNeedsConsent: boolean | undefined

const useByApi: Readonly<Record<string, PersonalUse>> = {
  chooseMedia: 'photo',
  chooseLocation: 'place',
  'RecorderManager.start': 'recording',
  setClipboardData: 'copy',
}

/** Whose number the button on this page asks for. */
let phoneUse: PersonalUse = 'phone'
export const askForNumberOf = (use: 'phone' | 'guardianPhone') => {
  phoneUse = use
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
    void ask(referrer === 'getPhoneNumber' ? phoneUse : (useByApi[referrer] ?? 'photo')).then((agreed) =>
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

/** What was agreed to here and the cloud has not heard of yet. */
export const untoldConsent = () => {
  const consent = keptConsent.read()
  return consent && !consent.isTold ? consent : undefined
}

export const markConsentTold = () => {
  const consent = keptConsent.read()
  if (consent) keptConsent.write({ ...consent, isTold: true })
}

export const onConsent = (listener: () => void) => subscribe(listener)

/** From now on it is asked again before anything is touched; what the cloud knows is told there. */
export const forgetConsent = () => {
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
    const isChild = () => {
      waitForGuardian()
      end(false)
    }
    show({ use, agree: () => end(true), refuse: () => end(false), isChild })
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
