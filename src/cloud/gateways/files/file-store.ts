import type { Outcome } from '../../../domain/outcome'

/** Where photos and recordings lie. Keys are ours, never a person's file name. */
export interface FileStore {
  /** All or nothing: what was too large or broke off is not there afterward. */
  readonly put: (key: string, content: FileContent, options: PutOptions) => Promise<Outcome<StoredFile, 'tooLarge'>>
  readonly open: (key: string) => Promise<Uint8Array | undefined>
  /** Removing what is not there is no failure. */
  readonly remove: (key: string) => Promise<void>
  /** Where anybody who is told may read these for a short while; none where only our own address shows them. */
  readonly addressesOf?: (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>
}

export type FileContent = Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

interface PutOptions {
  readonly mime: string
  readonly maxBytes: number
}

export interface StoredFile {
  /** What it is opened and removed by: some stores name a file themselves. */
  readonly key: string
  readonly bytes: number
  readonly sha256: string
}

/** A file in WeChat's own cloud names itself. */
export const isCloudId = (key: string) => key.startsWith('cloud://')

const segment = '[a-z0-9_-](?:[a-z0-9_-]|\\.(?!\\.))*'
const keyForm = new RegExp(`^${segment}(?:/${segment})*$`)

/** A key comes from our own ids, so one that could leave the folder is a mistake of ours and throws. */
export const assertKey = (key: string) => {
  if (key.length > 200 || !keyForm.test(key)) throw new Error('Not a key of a stored file.')
}
