import Taro from '@tarojs/taro'
import { isWeapp } from './display'

interface Finger {
  readonly clientX: number
  readonly clientY: number
}

export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Both targets tell of fingers alike; Taro's event types do not say so. */
export const fingerOf = (event: object): Finger | undefined => (event as { changedTouches?: ArrayLike<Finger> }).changedTouches?.[0]

/** A browser would click next, on what the finger has just set down. */
export const preventClick = (event: object) => {
  if (!isWeapp && event instanceof Event) event.preventDefault()
}

/** Where the element with this id stands on the screen now. Taro's own query never answers in a browser. */
export const frameOf = async (id: string): Promise<Frame | undefined> =>
  isWeapp ? frameInWeChat(id) : (document.getElementById(id)?.getBoundingClientRect() ?? undefined)

const frameInWeChat = (id: string) =>
  new Promise<Frame | undefined>((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => resolve(Array.isArray(found) ? undefined : (found ?? undefined)))
      .exec()
  })

const within = (share: number) => Math.min(1, Math.max(0, share))

/** The share of the frame at which a finger is. */
export const shareAt = ({ clientX, clientY }: Finger, frame: Frame) => ({
  x: within((clientX - frame.left) / frame.width),
  y: within((clientY - frame.top) / frame.height),
})
