import { useState } from 'react'
import { Refused } from '../../platform/cloud'
import { newId } from '../../platform/id'
import { choosePhotos, type LocalFile } from '../../platform/photo'
import type { StripPhoto } from '../../ui/photo-thumb'
import { sendFile } from './send-file'

interface StepPhoto extends StripPhoto {
  readonly file: LocalFile
}

const mostPhotos = 9

/** Photos that go with a step; they are sent as soon as they are chosen and live as long as the page. */
export const useStepPhotos = (county: number) => {
  const [photos, setPhotos] = useState<readonly StepPhoto[]>([])
  /** Why none will go, however often it is tried. */
  const [refusal, setRefusal] = useState<Refused>()
  const change = (id: string, state: StripPhoto['state'], percent?: number) =>
    setPhotos((before) => before.map((each) => (each.id === id ? { ...each, state, percent } : each)))
  const send = ({ id, file }: Pick<StepPhoto, 'id' | 'file'>) =>
    sendFile({ id, kind: 'photo', ...file }, county, (percent) => change(id, 'uploading', percent)).then(
      () => {
        change(id, 'ready')
        setRefusal(undefined)
      },
      (error: unknown) => {
        change(id, 'failed')
        setRefusal(error instanceof Refused && error.failure !== 'offline' ? error : undefined)
      },
    )
  const addFiles = (files: readonly LocalFile[]) => {
    const added = files.map((file): StepPhoto => ({ id: newId(), state: 'uploading', percent: 0, url: file.path, file }))
    setPhotos((before) => [...before, ...added])
    for (const photo of added) void send(photo)
  }
  const retry = (id: string) => {
    const photo = photos.find((each) => each.id === id)
    if (!photo) return
    change(id, 'uploading', 0)
    void send(photo)
  }
  return {
    shown: photos.map(({ id, state, percent, url }): StripPhoto => ({ id, state, percent, url })),
    sentIds: photos.filter(({ state }) => state === 'ready').map(({ id }) => id),
    areOnTheirWay: photos.some(({ state }) => state === 'uploading'),
    mayAddMore: photos.length < mostPhotos,
    add: () => void choosePhotos(mostPhotos - photos.length).then(addFiles),
    addFiles,
    remove: (id: string) => setPhotos((before) => before.filter((each) => each.id !== id)),
    retry,
    refusal,
    retryAll: () => {
      for (const { id, state } of photos) if (state === 'failed') retry(id)
    },
  }
}
