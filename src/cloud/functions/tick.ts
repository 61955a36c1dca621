import { type App, createApp } from '../app'
import { callerOpenid, openWxCloud } from '../gateways/wechat/wx-cloud'
import { drainOutbox } from '../operations/push/drain'

let app: App | undefined

/** Once a minute, by WeChat's timer alone: whatever is due is told. A phone that calls it by name moves nothing. */
export const main = async () => {
  if (callerOpenid()) return { done: 0 }
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', ...openWxCloud() })
  return { done: await drainOutbox(app) }
}
