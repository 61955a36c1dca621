import { fail, succeed } from '../../../domain/outcome'
import { assertKey, type FileStore, isCloudId } from './file-store'
import { createMeasured } from './measured'

/** The part of wx-server-sdk's `cloud` that keeps files. */
export interface StorageCloud {
  readonly uploadFile: (file: { readonly cloudPath: string; readonly fileContent: Buffer }) => Promise<{ readonly fileID: string }>
  readonly downloadFile: (file: { readonly fileID: string }) => Promise<{ readonly fileContent: Buffer }>
  readonly deleteFile: (files: { readonly fileList: readonly string[] }) => Promise<FileAnswers>
  readonly getTempFileURL: (files: {
    readonly fileList: readonly { readonly fileID: string; readonly maxAge: number }[]
  }) => Promise<FileAnswers<{ readonly tempFileURL: string }>>
}

interface FileAnswers<More = object> {
  readonly fileList: readonly (More & { readonly fileID: string; readonly status: number; readonly errMsg: string })[]
}

/** Files in WeChat's own cloud, 云存储: a file put there is known by the cloud:// id that WeChat gives it. */
export const createWxCloudFileStore = (cloud: StorageCloud): FileStore => {
  const put = async (cloudPath: string, fileContent: Buffer) => (await cloud.uploadFile({ cloudPath, fileContent })).fileID

  // Downloading fails without a reason, so whether the file is gone is asked where there is an answer.
  const isThere = async (fileID: string) => {
    const { fileList } = await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: addressSeconds }] })
    return fileList[0]?.status !== notThere
  }

  return {
    put: async (key, content, { maxBytes }) => {
      assertKey(key)
      const measured = createMeasured(content, maxBytes)
      const gathered: Uint8Array[] = []
      for await (const chunk of measured.chunks()) gathered.push(chunk)
      if (measured.isTooLarge()) return fail('tooLarge')
      return succeed(measured.result(await put(key, Buffer.concat(gathered))))
    },
    open: async (key) => {
      if (!isCloudId(key)) return undefined
      try {
        const { fileContent } = await cloud.downloadFile({ fileID: key })
        return new Uint8Array(fileContent)
      } catch (error) {
        if (await isThere(key)) throw error
        return undefined
      }
    },
    remove: async (key) => {
      // Only whoever uploads learns the id, so a file that nobody told us of is written over and then removed.
      const id = isCloudId(key) ? key : await put(key, Buffer.alloc(1))
      const { fileList } = await cloud.deleteFile({ fileList: [id] })
      const failed = fileList.find(({ status }) => status !== 0 && status !== notThere)
      if (failed) throw new Error(`WeChat's store does not remove a file (${failed.status}).`)
    },
    addressesOf: async (keys) => {
      const found = new Map<string, string>()
      for (let start = 0; start < keys.length; start += mostAtOnce) {
        const fileList = keys.slice(start, start + mostAtOnce).map((fileID) => ({ fileID, maxAge: addressSeconds }))
        const answer = await cloud.getTempFileURL({ fileList })
        for (const { fileID, status, tempFileURL } of answer.fileList) if (status === 0) found.set(fileID, tempFileURL)
      }
      return found
    },
  }
}

const mostAtOnce = 50
/** WeChat fetches what it judges within half an hour. */
const addressSeconds = 3_600

/** STORAGE_FILE_NONEXIST, as wx-server-sdk numbers it. */
const notThere = -503003
