import { useEffect, useRef, useState } from 'react'
import { choosePhotos, forgetFile } from '../../platform/photo'
import { type DraftAttachment, stillThere } from './draft-attachment'
import { filesOfDraft, toStripPhoto } from './files-of-draft'

interface Kept<Form> {
  readonly read: () => Form | undefined
  readonly write: (form: Form) => void
  readonly forget: () => void
}

/** 草稿 of one page: whatever is typed is on the phone at once, and stays until it was sent. */
export const useKeptForm = <Form extends object>(
  { read, write, forget }: Kept<Form>,
  empty: () => Form,
  mayKeep = (_form: Form) => true,
) => {
  const [form, setForm] = useState(() => read() ?? empty())
  const latest = useRef(form)
  const change = (changed: Partial<Form>) => {
    latest.current = { ...latest.current, ...changed }
    if (mayKeep(latest.current)) write(latest.current)
    else forget()
    setForm(latest.current)
  }
  return { form, latest, change, forget }
}

interface PhotosOf {
  readonly county: number
  readonly read: () => readonly DraftAttachment[]
  readonly write: (photos: DraftAttachment[]) => void
}

const mostPhotos = 9

/** The photos of such a page: on their way as soon as they are chosen, and again when it is opened again. */
export const useKeptPhotos = ({ county, read, write }: PhotosOf) => {
  const made = useRef<ReturnType<typeof filesOfDraft>>()
  made.current ??= filesOfDraft({ read, write })
  const files = made.current
  const way = files.useFilesOnTheirWay()
  const send = (id: string) => void files.sendDraftFile(id, county).catch(() => undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    const there = stillThere(read())
    if (there.length > 0) write(there)
    for (const { id } of there) send(id)
  }, [])
  const photos = read()
  return {
    shown: photos.map((photo) => toStripPhoto(photo, way[photo.id])),
    sentIds: photos.filter(({ sentTo }) => sentTo === county).map(({ id }) => id),
    areOnTheirWay: photos.some(({ id, sentTo }) => sentTo !== county && !way[id]?.failed),
    limit: mostPhotos,
    add: () => void choosePhotos(mostPhotos - photos.length).then((chosen) => files.addFiles(chosen, 'photo', county)),
    remove: files.removeFile,
    retry: send,
  }
}
export type KeptPhotos = ReturnType<typeof useKeptPhotos>

/** Nothing of it stays on the phone once it was sent. */
export const forgetPhotos = (photos: readonly DraftAttachment[]) => {
  for (const { path } of photos) if (path) forgetFile(path)
}
