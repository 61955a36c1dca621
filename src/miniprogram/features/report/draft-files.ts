import { useSyncExternalStore } from 'react'
import { newId } from '../../platform/id'
import { forgetFile, type LocalFile } from '../../platform/photo'
import type { StripPhoto } from '../../ui/photo-thumb'
import { changeDraft, type DraftAttachment, readDraft } from './report-draft'
import { sendFile } from './send-file'

interface OnItsWay {
  readonly percent: number
  readonly failed: boolean
}

const progressStep = 20
const listeners = new Set<() => void>()
const sending = new Map<string, Promise<void>>()
let onTheirWay: Readonly<Record<string, OnItsWay>> = {}

export const useFilesOnTheirWay = () => useSyncExternalStore(subscribe, () => onTheirWay)

export const addFiles = (files: readonly LocalFile[], kind: DraftAttachment['kind'], county: number | undefined) => {
  const added = files.map((file): DraftAttachment => ({ id: newId(), kind, sentTo: null, ...file }))
  changeDraft({ attachments: [...readDraft().attachments, ...added] })
  if (county !== undefined) for (const { id } of added) void sendDraftFile(id, county).catch(() => undefined)
}

export const removeFile = (id: string) => {
  const { attachments } = readDraft()
  const removed = attachments.find((each) => each.id === id)
  if (removed?.path) forgetFile(removed.path)
  changeDraft({ attachments: attachments.filter((each) => each.id !== id) })
}

/** Joins the upload that is under way; a file that another county has goes again. */
export const sendDraftFile = (id: string, county: number): Promise<void> => {
  const key = `${county}/${id}`
  const running = sending.get(key)
  if (running) return running
  const started = sendOne(id, county).finally(() => sending.delete(key))
  sending.set(key, started)
  return started
}

/** As if none of them had ever left this phone. */
export const forgetSent = () => changeDraft({ attachments: readDraft().attachments.map((each) => ({ ...each, sentTo: null })) })

export const sendDraftFiles = async (county: number) => {
  for (const { id } of readDraft().attachments) await sendDraftFile(id, county)
}

export const toStripPhoto = ({ id, path, sentTo }: DraftAttachment, way: OnItsWay | undefined): StripPhoto => {
  const url = path || undefined
  if (way) return { id, url, state: way.failed ? 'failed' : 'uploading', percent: way.percent }
  return { id, url, state: sentTo === null ? 'pending' : 'ready' }
}

const sendOne = async (id: string, county: number) => {
  const file = readDraft().attachments.find((each) => each.id === id)
  if (!file || file.sentTo === county) return
  mark(id, { percent: 0, failed: false })
  try {
    await sendFile(file, county, (percent) => {
      const step = Math.floor(percent / progressStep) * progressStep
      if (onTheirWay[id]?.percent !== step) mark(id, { percent: step, failed: false })
    })
  } catch (error) {
    mark(id, { percent: 0, failed: true })
    throw error
  }
  changeDraft({ attachments: readDraft().attachments.map((each) => (each.id === id ? { ...each, sentTo: county } : each)) })
  mark(id, undefined)
}

const mark = (id: string, way: OnItsWay | undefined) => {
  const { [id]: _before, ...others } = onTheirWay
  onTheirWay = way ? { ...others, [id]: way } : others
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
