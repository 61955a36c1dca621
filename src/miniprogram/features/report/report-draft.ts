import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { leadIn } from '../../../contract/lead'
import { GivenPlace } from '../../../contract/place'
import { Official, ReportKind, Ring, Visit } from '../../../contract/report'
import { newId } from '../../platform/id'
import { forgetFile } from '../../platform/photo'
import { kept } from '../../platform/storage'
import { DraftAttachment, stillThere } from './draft-attachment'

const DraftPlace = z.object({ given: GivenPlace, county: z.int(), name: z.string() })
export type DraftPlace = z.infer<typeof DraftPlace>

const ReportDraft = z.object({
  version: z.literal(1),
  /** The report's id, made with the draft: however often it is sent, it is one report. */
  id: z.uuid(),
  words: z.string(),
  /** Null until the person chooses; a chosen code of null is 说不清. */
  category: z.nullable(z.object({ code: z.nullable(z.string()), name: z.string() })),
  /** Null is home. */
  place: z.nullable(DraftPlace),
  nameShown: z.boolean(),
  /** 复发: the matter that has come back. */
  relapseOf: z.optional(z.nullable(z.object({ county: z.int(), id: z.uuid(), number: z.string() }))),
  /** 从咨询转来的: what it was asked as, to be linked once it is reported. */
  consultation: z.optional(z.object({ county: z.int(), id: z.uuid() })),
  /** None until the person chooses: the words are then guessed from. */
  kind: z.optional(ReportKind),
  ring: z.optional(Ring),
  /** 被反映的人; null where the person said that it is about nobody in office, none where they were not asked. */
  about: z.optional(z.nullable(Official)),
  visit: z.optional(z.nullable(Visit)),
  /** 线索: the person said that it only sounds like one. */
  notALead: z.optional(z.boolean()),
  attachments: z.array(DraftAttachment),
})
export type ReportDraft = z.infer<typeof ReportDraft>

const emptyDraft = (): ReportDraft => ({
  version: 1,
  id: newId(),
  words: '',
  category: null,
  place: null,
  nameShown: false,
  attachments: [],
})

const keptDraft = kept('reportDraft', ReportDraft)
const listeners = new Set<() => void>()
let current: ReportDraft | undefined

export const readDraft = (): ReportDraft => {
  current ??= reopened(keptDraft.read() ?? emptyDraft())
  return current
}

export const changeDraft = (change: Partial<Omit<ReportDraft, 'version' | 'id'>>) => {
  current = { ...readDraft(), ...change }
  if (leadOf(current)) keptDraft.forget()
  else keptDraft.write(current)
  tell()
}

/** 线索: of what sounds like one nothing stays on the phone, until the person says that it is something else. */
export const leadOf = ({ words, notALead }: Pick<ReportDraft, 'words' | 'notALead'>) => (notALead ? undefined : leadIn(words))

/** 重新写, and after it was sent: nothing of it stays on the phone. */
export const discardDraft = () => {
  for (const { path } of readDraft().attachments) if (path) forgetFile(path)
  keptDraft.forget()
  current = emptyDraft()
  tell()
}

export const useReportDraft = () => useSyncExternalStore(subscribe, readDraft)

export const hasContent = ({ words, attachments }: ReportDraft) => words.trim() !== '' || attachments.length > 0

const reopened = (draft: ReportDraft): ReportDraft => ({ ...draft, attachments: stillThere(draft.attachments) })

const tell = () => {
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
