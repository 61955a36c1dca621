import { uuidv7 } from 'uuidv7'
import type { Sample } from './samples'

/** 公开问答 is off until the city sets it: what is off is there for nobody, and lists are empty. */
const off = { isOpenTo: () => false } as const
const key = () => ({ county: 340_403, id: uuidv7() })

/** test/cloud/library walks it where it is on. */
export const librarySamples = {
  'library.search': { input: () => ({ words: '借条' }) },
  'library.view': { input: key, ...off },
  'library.request': {
    input: () => ({
      ...key(),
      consultation: uuidv7(),
      question: '邻居借钱有借条不还怎么办',
      answer: '先催，再到法院起诉，三年以内都可以。',
    }),
    ...off,
  },
  'library.tryOut': {
    input: () => ({ county: 340_403, consultation: uuidv7(), question: '邻居借钱有借条不还怎么办', answer: '先催，再到法院起诉。' }),
    ...off,
  },
  'library.about': { input: () => ({ county: 340_403, consultation: uuidv7() }), ...off },
  'library.desk': { input: () => undefined },
  'library.review': { input: () => ({ ...key(), approve: true }), ...off },
  'library.own': { input: () => undefined },
  'library.decide': { input: () => ({ ...key(), action: 'consent' }), ...off },
} as const satisfies Readonly<Record<string, Sample>>
