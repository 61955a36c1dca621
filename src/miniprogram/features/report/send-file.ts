import type { attachmentKinds } from '../../../contract/photo'
import { cloud } from '../../platform/cloud'
import { upload } from '../../platform/upload'

export interface FileToSend {
  readonly id: string
  readonly kind: (typeof attachmentKinds)[number]
  readonly path: string
  readonly bytes: number
  readonly name?: string | undefined
}

/** Begin, send, finalize. The id makes a second try the same upload. */
export const sendFile = async ({ id, kind, path, bytes, name }: FileToSend, county: number, onProgress: (percent: number) => void) => {
  const how = await cloud.photo.begin({ id, county, kind, bytes, ...(name && { name }) })
  const { fileId } = await upload(path, how, onProgress)
  await cloud.photo.finalize({ id, county, ...(fileId && { fileId }) })
}
