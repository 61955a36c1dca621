import { type App, createApp } from '../app'
import { isTimer } from '../gateways/wechat/call-source'
import { openWxCloud, readCaller } from '../gateways/wechat/wx-cloud'
import { processQueued } from '../operations/photo/process-queued'
import { drainOutbox } from '../operations/push/drain'

let app: App | undefined

/** Once a minute, by WeChat's timer alone: photos that arrived are drawn anew without what their cameras wrote into them. */
export const main = async () => {
  if (!isTimer(readCaller())) return { done: 0 }
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', ...openWxCloud() })
  return { done: await drainOutbox(app, { 'photo.process': processQueued }) }
}
