import { type App, createApp } from '../app'
import { mayBePush } from '../gateways/wechat/call-source'
import { openWxCloud, readCaller } from '../gateways/wechat/wx-cloud'
import { receiveEvent } from '../operations/wechat/receive-event'
import { readSubscribeEvent } from '../operations/wechat/subscribe-event'

let app: App | undefined

/** WeChat's message push, as it reaches a cloud function: the message itself is the event, and `success` stops its repetition. */
export const main = async (event: unknown): Promise<string> => {
  const caller = readCaller()
  // A phone can call any function by its name, but never makes WeChat's events.
  if (!mayBePush(caller) || !isOf(caller.openid, event)) return 'refused'
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', ...openWxCloud() })
  await receiveEvent(app, event)
  return 'success'
}

/** An answer to a subscription is its person's own; the judgment of a photo is known by its trace, which no phone is told. */
const isOf = (openid: string | undefined, event: unknown): boolean => {
  const answered = readSubscribeEvent(event)
  return openid === undefined || answered === undefined || answered.openid === openid
}
