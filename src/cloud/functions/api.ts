import { type App, createApp } from '../app'
import { callerOpenid, openWxCloud } from '../gateways/wechat/wx-cloud'
import { createLog, toStandardOutput } from '../log'
import { dispatch } from '../procedures/dispatch'

let app: App | undefined
const log = createLog(toStandardOutput, () => new Date())

/** The one cloud function that the mini-program calls; the openid is WeChat's word, never the caller's. */
export const main = (event: unknown) => {
  const openid = callerOpenid()
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', ...openWxCloud() })
  return dispatch(event, { app, log, identity: openid ? { kind: 'openid', subject: openid } : { kind: 'nobody' } })
}
