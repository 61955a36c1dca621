import { cloud } from '../../platform/cloud'
import { upload } from '../../platform/upload'

export interface FileToSend {
  readonly id: string
  readonly kind: 'photo' | 'recording'
  readonly path: string
  readonly bytes: number
}

/** Begin, send, finalize. The id makes a second try the same upload. */
export const sendFile = async ({ id, kind, path, bytes }: FileToSend, county: number, onProgress: (percent: number) => void) => {
  const how = await cloud.photo.begin({ id, county, kind, bytes })
  const { fileId } = await upload(path, how, onProgress)
  await cloud.photo.finalize({ id, county, ...(fileId && { fileId }) })
}
