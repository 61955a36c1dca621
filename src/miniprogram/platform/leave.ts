import Taro from '@tarojs/taro'
import { isWeapp } from './display'

const home = '/pages/home/index'

/**
 * 快速离开: home at once, and no way back to what was open. WeChat forgets its pages by itself; a browser is taken to the first page
 * of this visit and opens home above it, which also ends its way forward.
 */
export const leaveForGood = (): void => {
  if (isWeapp) void Taro.reLaunch({ url: home })
  else leaveInBrowser(Taro.getCurrentPages().length - 1)
}

const leaveInBrowser = (below: number) => {
  if (below <= 0) {
    window.location.replace(home)
    return
  }
  window.addEventListener('popstate', () => window.location.assign(home), { once: true })
  window.history.go(-below)
}
