import { uuidv7 } from 'uuidv7'
import type { Sample } from './samples'

/** Whose it is is asked before anything else; test/cloud/practice walks both sides. */
const nobodys = { isOpenTo: () => false } as const
const of = () => ({ of: { county: 340_403, adviser: uuidv7() } })

export const portraitSamples = {
  'portrait.view': { input: of, ...nobodys },
  'portrait.set': { input: () => ({ ...of(), photo: null }), ...nobodys },
  'portrait.judge': { input: () => ({ ...of(), photo: uuidv7(), agree: true }), ...nobodys },
} as const satisfies Readonly<Record<string, Sample>>
