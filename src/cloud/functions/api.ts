import { type App, createApp } from '../app'
import { isOwnProgram } from '../gateways/wechat/call-source'
import { openWxCloud, readCaller } from '../gateways/wechat/wx-cloud'
import { createLog, toStandardOutput } from '../log'
import { dispatch, refuse } from '../procedures/dispatch'
import { createTraffic, tooManyCalls } from './traffic'

let app: App | undefined
const now = () => new Date()
const log = createLog(toStandardOutput, now)
const traffic = createTraffic(now)

/** The one cloud function that the mini-program calls; the openid is WeChat's word, never the caller's, and only a phone of ours brings one. */
export const main = async (event: unknown) => {
  const caller = readCaller()
  if (!isOwnProgram(caller)) return refuse('notAllowed')
  const { openid, address } = caller
  if (!traffic.mayPass({ person: openid, address: openid ? undefined : address })) return tooManyCalls
  app ??= createApp({ poolSize: 1, uploads: 'wxCloud', ...openWxCloud() })
  const identity = openid ? ({ kind: 'openid', subject: openid } as const) : ({ kind: 'nobody' } as const)
  return dispatch(event, { app, log, identity, ...(address && { address }) })
}
