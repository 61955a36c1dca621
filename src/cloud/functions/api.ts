import { type App, createApp } from '../app'
import { callerOpenid, openWxCloud } from '../gateways/wechat/wx-cloud'
import { dispatch } from '../procedures/dispatch'

let app: App | undefined

/** The one cloud function that the mini-program calls; the openid is WeChat's word, never the caller's. */
export const main = (event: unknown) => {
  const openid = callerOpenid()
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', ...openWxCloud() })
  return dispatch(event, { app, identity: openid ? { kind: 'openid', subject: openid } : { kind: 'nobody' } })
}
