import Taro from '@tarojs/taro'
import { isWeapp } from './display'

/** A server of one's own asks WeChat whose code this is; in WeChat's cloud nobody has to ask, and a browser has none. */
export const needsLoginCode = isWeapp && Boolean(LINLI_SERVER_URL)

/** Good for five minutes, and once. */
export const loginCode = async (): Promise<string | undefined> =>
  (await Taro.login().catch(() => undefined as { code?: string } | undefined))?.code
