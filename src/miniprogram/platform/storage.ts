import Taro from '@tarojs/taro'
import type * as z from 'zod/mini'

/** Everything the phone keeps between two openings. */
type StorageKey =
  | 'elderMode'
  | 'reportDraft'
  | 'askDraft'
  | 'answerDrafts'
  | 'findDraft'
  | 'otherDraft'
  | 'publicationDraft'
  | 'session'
  | 'subscriptions'
  | 'privacyConsent'
  | 'childWaits'
  | 'developmentPerson'
  | 'hat'
  | 'broughtWords'

/** One kept value: what does not parse on reading is dropped, not repaired. */
export const kept = <Schema extends z.ZodMiniType>(key: StorageKey, schema: Schema) => ({
  read: (): z.infer<Schema> | undefined => {
    const parsed = schema.safeParse(Taro.getStorageSync(key))
    return parsed.success ? parsed.data : undefined
  },
  write: (value: z.infer<Schema>) => Taro.setStorageSync(key, value),
  forget: () => Taro.removeStorageSync(key),
})

/** What somebody was writing about others is nobody's else who signs in on this phone. */
export const forgetAnswers = () => {
  for (const key of ['answerDrafts', 'publicationDraft', 'findDraft', 'otherDraft', 'hat', 'broughtWords'] satisfies StorageKey[])
    Taro.removeStorageSync(key)
}
