import { useState } from 'react'
import { cloud } from '../../platform/cloud'
import { newId } from '../../platform/id'
import { choosePhotos, forgetFile, type LocalFile } from '../../platform/photo'
import { upload } from '../../platform/upload'
import type { StripPhoto } from '../../ui/photo-thumb'

type AfterPhoto = StripPhoto & { file: LocalFile }

const limit = 9

/** How a file is begun and ended: as oneself, or by a link that opens one matter. */
export type UploadWay = Pick<typeof cloud.photo, 'begin' | 'finalize'>

/** Photos of what was done, sent while the answer is still being written; the id makes a second try the same upload. */
export const useAfterPhotos = (county: number, way: UploadWay = cloud.photo) => {
  const [photos, setPhotos] = useState<readonly AfterPhoto[]>([])
  const change = (id: string, changed: Partial<AfterPhoto>) =>
    setPhotos((all) => all.map((photo) => (photo.id === id ? { ...photo, ...changed } : photo)))

  const sendOne = async (id: string, file: LocalFile) => {
    change(id, { state: 'uploading', percent: 0 })
    try {
      const how = await way.begin({ id, county, kind: 'photo', bytes: file.bytes })
      const { fileId } = await upload(file.path, how, (percent) => change(id, { percent }))
      const { state } = await way.finalize({ id, county, ...(fileId && { fileId }) })
      change(id, { state: state === 'rejected' ? 'failed' : 'ready' })
    } catch {
      change(id, { state: 'failed' })
    }
  }

  const addFiles = async (files: readonly LocalFile[]) => {
    const chosen = files.map((file) => ({ id: newId(), state: 'pending' as const, url: file.path, file }))
    setPhotos((all) => [...all, ...chosen])
    await Promise.all(chosen.map(({ id, file }) => sendOne(id, file)))
  }

  const add = async () => addFiles(await choosePhotos(limit - photos.length))

  const remove = (id: string) => {
    const gone = photos.find((photo) => photo.id === id)
    if (gone) forgetFile(gone.file.path)
    setPhotos((all) => all.filter((photo) => photo.id !== id))
  }

  const retry = (id: string) => {
    const failed = photos.find((photo) => photo.id === id)
    if (failed) void sendOne(id, failed.file)
  }

  const clear = () => {
    for (const { file } of photos) forgetFile(file.path)
    setPhotos([])
  }

  return { photos, limit, add, addFiles, remove, retry, clear }
}
export type AfterPhotos = ReturnType<typeof useAfterPhotos>
