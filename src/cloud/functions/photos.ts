import { type App, createApp } from '../app'
import { reencodePhoto } from '../gateways/photos/reencode'
import { callerOpenid, openWxCloud } from '../gateways/wechat/wx-cloud'
import { processAttachment } from '../operations/photo/process'
import { drainOutbox } from '../operations/push/drain'

let app: App | undefined

/** Once a minute, by WeChat's timer alone: photos that arrived are drawn anew without what their cameras wrote into them. */
export const main = async () => {
  if (callerOpenid()) return { done: 0 }
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', wechat: openWxCloud() })
  const done = await drainOutbox(app, {
    'photo.process': async (given, { county, about }) => {
      await processAttachment(given, reencodePhoto, { county, id: about })
      return { done: true }
    },
  })
  return { done }
}
