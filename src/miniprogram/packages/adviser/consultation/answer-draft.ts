import { useState } from 'react'
import * as z from 'zod/mini'
import { CitedArticle } from '../../../../contract/consultation'
import { kept } from '../../../platform/storage'

const AnswerDraft = z.object({
  words: z.string(),
  nextSteps: z.string(),
  cited: z.array(CitedArticle),
  /** None until it is answered. */
  aidHint: z.optional(z.union([z.boolean(), z.undefined()])),
  /** A recording that was sent already. */
  voice: z.optional(z.union([z.uuid(), z.undefined()])),
  /** 请居民补充. */
  asked: z.string(),
})
export type AnswerDraft = z.infer<typeof AnswerDraft>

const emptyAnswer: AnswerDraft = { words: '', nextSteps: '', cited: [], asked: '' }

const most = 20
const keptDrafts = kept('answerDrafts', z.array(z.object({ id: z.uuid(), draft: AnswerDraft })))

const readDraft = (id: string): AnswerDraft => (keptDrafts.read() ?? []).find((each) => each.id === id)?.draft ?? emptyAnswer

const isEmpty = ({ words, nextSteps, cited, asked, voice }: AnswerDraft) =>
  words === '' && nextSteps === '' && asked === '' && cited.length === 0 && voice === undefined

/** The last that was written to stands first; the oldest of too many goes. */
const writeDraft = (id: string, draft: AnswerDraft) => {
  const others = (keptDrafts.read() ?? []).filter((each) => each.id !== id)
  keptDrafts.write((isEmpty(draft) ? others : [{ id, draft }, ...others]).slice(0, most))
}

/** What is out of one's hands leaves nothing behind on the phone. */
export const forgetAnswer = (id: string) => writeDraft(id, emptyAnswer)

/** What is being written to one consultation; it is still there when the page is opened again. */
export const useAnswerDraft = (id: string) => {
  const [draft, setDraft] = useState(() => readDraft(id))
  const put = (next: AnswerDraft) => {
    writeDraft(id, next)
    setDraft(next)
  }
  return { draft, change: (changed: Partial<AnswerDraft>) => put({ ...draft, ...changed }), discard: () => put(emptyAnswer) }
}
