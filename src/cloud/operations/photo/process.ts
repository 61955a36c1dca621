import type { App } from '../../app'
import type { reencodePhoto } from '../../gateways/photos/reencode'
import { sniffRecording } from '../../gateways/photos/sniff-recording'
import { findAttachment, type StoredAttachment, setOriginalGone, setProcessed } from '../../store/attachment-store'
import { lookInto, maxFileBytes } from './file-content'
import { maxUploadBytes } from './limits'
import { shownKeyOf } from './places'

/** Handed in, for drawing needs a native package that most cloud functions do not carry. */
export type Redraw = typeof reencodePhoto

type FilesApp = Pick<App, 'db' | 'files'>

/** Makes of an original what may be shown, or rejects it, and removes the original; done twice, it is done once. */
export const processAttachment = async (app: FilesApp, redraw: Redraw, { county, id }: { county: number; id: string }): Promise<void> => {
  const found = await findAttachment(app.db, county, id)
  if (!found?.original_key || found.state === 'begun') return
  if (found.state === 'uploaded') await makeShown(app, redraw, found, found.original_key)
  // The row says what became of it before the file goes, so a process that dies between them leaves nothing unclear.
  await app.files.remove(found.original_key)
  await setOriginalGone(app.db, county, id)
}

const makeShown = async ({ db, files }: FilesApp, redraw: Redraw, attachment: StoredAttachment, originalKey: string): Promise<void> => {
  const { county, id, kind, name } = attachment
  const original = await files.open(originalKey)
  const made = original && (await shownFrom[kind](original, redraw, name ?? ''))
  if (!made) return setProcessed(db, county, id, { state: 'rejected' })
  const { bytes: content, extension, ...facts } = made
  const key = shownKeyOf(attachment, extension)
  const stored = await files.put(key, content, { mime: made.mime, maxBytes: maxUploadBytes })
  return setProcessed(db, county, id, stored.ok ? { state: 'ready', ...facts, ...stored.value } : { state: 'rejected' })
}

interface Made {
  readonly bytes: Uint8Array
  readonly mime: string
  readonly extension: string
  readonly width?: number
  readonly height?: number
}

type Make = (original: Uint8Array, redraw: Redraw, name: string) => Promise<Made | undefined>

const shownFrom: Readonly<Record<StoredAttachment['kind'], Make>> = {
  photo: async (original, redraw) => {
    const photo = await redraw(original)
    return photo.ok ? { ...photo.value, extension: 'jpg' } : undefined
  },
  recording: async (original) => {
    const recording = sniffRecording(original)
    return recording.ok ? { ...recording.value, bytes: original } : undefined
  },
  /** What was put straight into WeChat's store is looked at here for the first time; a picture is drawn anew as any photo. */
  file: async (original, redraw, name) => {
    const found = original.byteLength <= maxFileBytes ? lookInto(name, original) : undefined
    if (!found?.ok) return undefined
    if (found.kind === 'jpg' || found.kind === 'png') return shownFrom.photo(original, redraw, name)
    return { bytes: original, mime: found.mime, extension: found.kind }
  },
}
