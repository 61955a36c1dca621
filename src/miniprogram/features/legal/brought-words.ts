import * as z from 'zod/mini'
import { kept } from '../../platform/storage'

/** What somebody began to report and then asks a lawyer; the two pages share no memory, for each sub-package has its own. */
const keptWords = kept('broughtWords', z.string())

export const bringWords = (words: string) => keptWords.write(words)

/** Once, and then it lies on the phone no more. */
export const takeWords = (): string => {
  const words = keptWords.read() ?? ''
  if (words) keptWords.forget()
  return words
}
