import Taro from '@tarojs/taro'
import { fileAddress } from './photo'

let playing: Taro.InnerAudioContext | undefined

/** Plays one recording; another one playing stops. */
export const playSound = (url: string) => {
  playing?.destroy()
  playing = Taro.createInnerAudioContext()
  playing.src = fileAddress(url)
  playing.play()
}
