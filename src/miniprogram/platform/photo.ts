import Taro from '@tarojs/taro'
import { isWeapp } from './display'
import { withConsent } from './privacy'

/** A photo or recording that lies on this phone. */
export interface LocalFile {
  readonly path: string
  readonly bytes: number
}

const longestSide = 1920
const quality = 0.82

/** Opens the camera or the album; nothing chosen is an empty list. */
export const choosePhotos = async (count: number): Promise<readonly LocalFile[]> => {
  // A browser on a phone offers its camera by itself; Taro's own sheet for it only adds a tap.
  const sourceType: ('album' | 'camera')[] = isWeapp ? ['album', 'camera'] : ['album']
  const choose = () => Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'], sourceType }).catch(() => undefined)
  const chosen = await withConsent('photo', choose)
  const files = (chosen?.tempFiles ?? []).slice(0, count).map(({ tempFilePath, size }) => ({ path: tempFilePath, bytes: size }))
  return isWeapp ? files.map(keepFile) : Promise.all(files.map(shrink))
}

/** WeChat clears what is only temporary when it ends; a draft outlives that. */
export const keepFile = (file: LocalFile): LocalFile => {
  if (!isWeapp) return file
  try {
    return { ...file, path: String(Taro.getFileSystemManager().saveFileSync(file.path)) }
  } catch {
    return file
  }
}

/** A browser's files are gone once the page is. */
export const isStillThere = (path: string): boolean => {
  if (!isWeapp) return false
  try {
    Taro.getFileSystemManager().accessSync(path)
    return true
  } catch {
    return false
  }
}

export const forgetFile = (path: string) => {
  if (isWeapp) Taro.getFileSystemManager().unlink({ filePath: path })
  else URL.revokeObjectURL(path)
}

export const showPhotos = (urls: readonly string[], current: string) => Taro.previewImage({ urls: [...urls], current })

/** What the cloud answers as a path lies on the server of this build. */
export const fileAddress = (url: string) => (url.startsWith('/') ? `${LINLI_SERVER_URL}${url}` : url)

const shrink = async (file: LocalFile): Promise<LocalFile> => {
  try {
    const picture = await createImageBitmap(await (await fetch(file.path)).blob())
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const smaller = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
    return smaller && smaller.size < file.bytes ? { path: URL.createObjectURL(smaller), bytes: smaller.size } : file
  } catch {
    // What cannot be drawn here is judged where it arrives.
    return file
  }
}
