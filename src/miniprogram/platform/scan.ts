import Taro from '@tarojs/taro'
import { isWeapp } from './display'
import { withConsent } from './privacy'

export const canScan = isWeapp

/** The grid's code in whatever its poster holds: the code alone, an address, or a mini-program code's path. */
export const gridIn = (scanned: string): string | undefined => /(?:^|\D)(\d{15})(?!\d)/.exec(decode(scanned))?.[1]

/** What was scanned, or nothing where the person closed the camera. */
export const scan = async (): Promise<string | undefined> => {
  const look = (): Promise<{ result?: string; path?: string } | undefined> => Taro.scanCode({}).catch(() => undefined)
  const seen = await withConsent('scan', look)
  return seen && `${seen.path ?? ''} ${seen.result ?? ''}`
}

const decode = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
