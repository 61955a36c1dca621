import Taro from '@tarojs/taro'
import { withConsent } from './privacy'

/** Puts words where the person can paste them; whether that was done. */
export const copyWords = async (words: string): Promise<boolean> => {
  const copy = () =>
    Taro.setClipboardData({ data: words }).then(
      () => true,
      () => false,
    )
  return (await withConsent('copy', copy)) ?? false
}
