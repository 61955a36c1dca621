import Taro from '@tarojs/taro'
import { isWeapp } from './display'
import { keepFile, type LocalFile } from './photo'

/** A part of a picture; each number a share of its width or height. */
export interface PicturePart {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

type Pen = Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'>

const quality = 0.85
// Nothing shines through it, whatever the picture shows there.
const cover = 'black'

/** Its height as a share of its width. */
export const shapeOfPhoto = async (path: string) => {
  const { width, height } = await Taro.getImageInfo({ src: path })
  return height / width
}

/** A new picture in which nothing of these parts is left. */
export const coverPhoto = (path: string, parts: readonly PicturePart[]): Promise<LocalFile> =>
  isWeapp ? coverInWeChat(path, parts) : coverInBrowser(path, parts)

const coverInWeChat = async (path: string, parts: readonly PicturePart[]) => {
  const { width, height } = await Taro.getImageInfo({ src: path })
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  const picture = canvas.createImage()
  await new Promise((resolve, reject) => {
    picture.onload = resolve
    picture.onerror = reject
    picture.src = path
  })
  // Taro's types know neither what a 2d pen can do nor that WeChat reads a canvas without a node.
  const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  pen.drawImage(picture as unknown as CanvasImageSource, 0, 0, width, height)
  blacken(pen, parts, width, height)
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas, fileType: 'jpg', quality })
  const kept = Taro.getFileSystemManager().statSync(tempFilePath)
  return keepFile({ path: tempFilePath, bytes: Array.isArray(kept) ? 0 : kept.size })
}

const coverInBrowser = async (path: string, parts: readonly PicturePart[]): Promise<LocalFile> => {
  const picture = await createImageBitmap(await (await fetch(path)).blob())
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw on')
  pen.drawImage(picture, 0, 0)
  blacken(pen, parts, picture.width, picture.height)
  const covered = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
  if (!covered) throw new Error('the canvas gave no picture')
  return { path: URL.createObjectURL(covered), bytes: covered.size }
}

const blacken = (pen: Pen, parts: readonly PicturePart[], width: number, height: number) => {
  pen.fillStyle = cover
  for (const part of parts) pen.fillRect(part.left * width, part.top * height, part.width * width, part.height * height)
}
