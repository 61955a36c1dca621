import { uuidv7 } from 'uuidv7'
import type { Sample } from './samples'

/** No walker is registered as an adviser; test/cloud/legal walks one who is. */
const byAdvisers = { isOpenTo: () => false, refusesWith: 'notAnAdviser' } as const

/** 常用语. */
export const phraseSamples = {
  'phrase.list': { input: () => undefined, ...byAdvisers },
  'phrase.keep': { input: () => ({ id: uuidv7(), kind: 'answer', words: '请把借条和转账记录都留好。' }), ...byAdvisers },
  'phrase.remove': { input: () => ({ id: uuidv7() }), ...byAdvisers },
} as const satisfies Readonly<Record<string, Sample>>
