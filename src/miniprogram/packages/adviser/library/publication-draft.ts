import { useState } from 'react'
import * as z from 'zod/mini'
import { kept } from '../../../platform/storage'

const keptDraft = kept('publicationDraft', z.object({ id: z.uuid(), question: z.string(), answer: z.string() }))

type Words = { readonly question: string; readonly answer: string }

/** What is being rewritten of one consultation; it is still there when the page is opened again. */
export const usePublicationDraft = (id: string, before: Words | undefined) => {
  const [draft, setDraft] = useState<Words>(() => {
    const last = keptDraft.read()
    return last?.id === id ? last : { question: before?.question ?? '', answer: before?.answer ?? '' }
  })
  const change = (changed: Partial<Words>) => {
    const next = { question: draft.question, answer: draft.answer, ...changed }
    keptDraft.write({ id, ...next })
    setDraft(next)
  }
  return { draft, change, discard: keptDraft.forget }
}
