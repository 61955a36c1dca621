import { useSyncExternalStore } from 'react'
import { Refused } from '../../platform/cloud'
import { newId } from '../../platform/id'
import { forgetFile, type LocalFile } from '../../platform/photo'
import type { StripPhoto } from '../../ui/photo-thumb'
import type { DraftAttachment } from './draft-attachment'
import { sendFile } from './send-file'

interface OnItsWay {
  readonly percent: number
  readonly failed: boolean
  /** Why it will not go, however often it is tried. */
  readonly why?: string
}

/** What of a draft holds its files. */
interface FileDraft {
  readonly read: () => readonly DraftAttachment[]
  readonly write: (attachments: DraftAttachment[]) => void
}

const progressStep = 20

export const toStripPhoto = ({ id, path, sentTo }: DraftAttachment, way: OnItsWay | undefined): StripPhoto => {
  const url = path || undefined
  if (way) return { id, url, state: way.failed ? 'failed' : 'uploading', percent: way.percent }
  return { id, url, state: sentTo === null ? 'pending' : 'ready' }
}

/** The files of one kind of draft: they go on their way while the person still writes. */
export const filesOfDraft = ({ read, write }: FileDraft) => {
  const listeners = new Set<() => void>()
  const sending = new Map<string, Promise<void>>()
  let onTheirWay: Readonly<Record<string, OnItsWay>> = {}

  const mark = (id: string, way: OnItsWay | undefined) => {
    const { [id]: _before, ...others } = onTheirWay
    onTheirWay = way ? { ...others, [id]: way } : others
    for (const listener of listeners) listener()
  }

  const sendOne = async (id: string, county: number) => {
    const file = read().find((each) => each.id === id)
    if (!file || file.sentTo === county) return
    mark(id, { percent: 0, failed: false })
    try {
      await sendFile(file, county, (percent) => {
        const step = Math.floor(percent / progressStep) * progressStep
        if (onTheirWay[id]?.percent !== step) mark(id, { percent: step, failed: false })
      })
    } catch (error) {
      const isRefused = error instanceof Refused && error.failure !== 'offline'
      mark(id, { percent: 0, failed: true, ...(isRefused && { why: error.message }) })
      throw error
    }
    write(read().map((each) => (each.id === id ? { ...each, sentTo: county } : each)))
    mark(id, undefined)
  }

  /** Joins the upload that is under way; a file that another county has goes again. */
  const sendDraftFile = (id: string, county: number): Promise<void> => {
    const key = `${county}/${id}`
    const running = sending.get(key)
    if (running) return running
    const started = sendOne(id, county).finally(() => sending.delete(key))
    sending.set(key, started)
    return started
  }

  const addFiles = (
    files: readonly (LocalFile & { readonly name?: string })[],
    kind: DraftAttachment['kind'],
    county: number | undefined,
  ) => {
    const added = files.map((file): DraftAttachment => ({ id: newId(), kind, sentTo: null, ...file }))
    write([...read(), ...added])
    if (county !== undefined) for (const { id } of added) void sendDraftFile(id, county).catch(() => undefined)
  }

  const removeFile = (id: string) => {
    const removed = read().find((each) => each.id === id)
    if (removed?.path) forgetFile(removed.path)
    write(read().filter((each) => each.id !== id))
  }

  const sendDraftFiles = async (county: number) => {
    for (const { id } of read()) await sendDraftFile(id, county)
  }

  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  return {
    addFiles,
    removeFile,
    sendDraftFile,
    sendDraftFiles,
    /** As if none of them had ever left this phone. */
    forgetSent: () => write(read().map((each) => ({ ...each, sentTo: null }))),
    useFilesOnTheirWay: () => useSyncExternalStore(subscribe, () => onTheirWay),
  }
}
