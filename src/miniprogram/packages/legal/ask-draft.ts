import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { AboutVillage, ConsultationCategory, Party } from '../../../contract/consultation'
import { DraftAttachment, stillThere } from '../../features/report/draft-attachment'
import { filesOfDraft } from '../../features/report/files-of-draft'
import { newId } from '../../platform/id'
import { forgetFile } from '../../platform/photo'
import { kept } from '../../platform/storage'

const AskDraft = z.object({
  version: z.literal(1),
  /** The consultation's id, made with the draft: however often it is sent, it is one consultation. */
  id: z.uuid(),
  words: z.string(),
  /** 对方; null is 不知道. */
  party: z.nullable(Party),
  /** None until the person says. */
  aboutVillage: z.optional(AboutVillage),
  /** None until the person chooses: the words are then guessed from. */
  category: z.optional(ConsultationCategory),
  wish: z.enum(['message', 'instant']),
  /** 不方便被人看到. */
  isQuiet: z.boolean(),
  /** 要说的就是监护人. */
  aboutGuardian: z.optional(z.boolean()),
  /** 有答复也提醒我, where it is 不方便被人看到. */
  mayPush: z.boolean(),
  attachments: z.array(DraftAttachment),
})
export type AskDraft = z.infer<typeof AskDraft>

const emptyDraft = (): AskDraft => ({
  version: 1,
  id: newId(),
  words: '',
  party: null,
  wish: 'message',
  isQuiet: false,
  mayPush: false,
  attachments: [],
})

const keptDraft = kept('askDraft', AskDraft)
const listeners = new Set<() => void>()
let current: AskDraft | undefined

export const readAskDraft = (): AskDraft => {
  current ??= reopened(keptDraft.read() ?? emptyDraft())
  return current
}

/** What is 不方便被人看到 stays in memory alone: whoever takes up the phone afterwards finds nothing. */
export const changeAskDraft = (change: Partial<Omit<AskDraft, 'version' | 'id'>>) => {
  current = { ...readAskDraft(), ...change }
  if (current.isQuiet) keptDraft.forget()
  else keptDraft.write(current)
  tell()
}

/** 重新写, and after it was sent: nothing of it stays on the phone. */
export const discardAskDraft = () => {
  for (const { path } of readAskDraft().attachments) if (path) forgetFile(path)
  keptDraft.forget()
  current = emptyDraft()
  tell()
}

export const forgetQuietDraft = () => {
  if (readAskDraft().isQuiet) discardAskDraft()
}

export const useAskDraft = () => useSyncExternalStore(subscribe, readAskDraft)

export const saysSomething = ({ words, attachments }: AskDraft) =>
  words.trim() !== '' || attachments.some(({ kind }) => kind === 'recording')

/** The photos, papers and the recording of a question that is being put. */
export const askFiles = filesOfDraft({
  read: () => readAskDraft().attachments,
  write: (attachments) => changeAskDraft({ attachments }),
})

const reopened = (draft: AskDraft): AskDraft => ({ ...draft, attachments: stillThere(draft.attachments) })

const tell = () => {
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
