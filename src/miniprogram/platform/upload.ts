import Taro from '@tarojs/taro'
import type { HowToUpload } from '../../contract/photo'
import { headers, Refused } from './cloud'

const notSent = '没有传上去，请看看网络，再试一次。'

/** Sends one file the way the cloud said; answers WeChat's own id of it where there is one. */
export const upload = async (path: string, how: HowToUpload, onProgress: (percent: number) => void): Promise<{ fileId?: string }> =>
  how.by === 'form' ? sendForm(path, how.url, onProgress) : sendToWeChat(path, how.cloudPath, onProgress)

const sendForm = async (filePath: string, url: string, onProgress: (percent: number) => void) => {
  const { 'content-type': _json, ...header } = headers()
  const task = Taro.uploadFile({ url: url.startsWith('/') ? `${LINLI_SERVER_URL}${url}` : url, filePath, name: 'file', header })
  task.progress(({ progress }) => onProgress(progress))
  const answer = await task.catch(() => undefined)
  if (!answer) throw new Refused('offline', notSent)
  if (answer.statusCode >= 300) throw new Refused('broken', messageOf(answer.data) ?? notSent)
  return {}
}

const sendToWeChat = (filePath: string, cloudPath: string, onProgress: (percent: number) => void) =>
  new Promise<{ fileId: string }>((resolve, reject) => {
    const task = Taro.cloud.uploadFile({
      filePath,
      cloudPath,
      success: ({ fileID }) => resolve({ fileId: fileID }),
      fail: () => reject(new Refused('offline', notSent)),
    })
    task?.onProgressUpdate?.(({ progress }) => onProgress(progress))
  })

const messageOf = (answer: unknown): string | undefined => {
  try {
    const { message } = JSON.parse(String(answer)) as { message?: unknown }
    return typeof message === 'string' ? message : undefined
  } catch {
    return undefined
  }
}
