import * as z from 'zod/mini'
import { pushSettingWording as wording } from '../../wording/push-setting'
import type { TokenShelf } from '../shared-token'
import { createHttpWecom } from './http-wecom'
import type { WecomGateway } from './wecom-gateway'

type Settings = Readonly<Record<string, string | undefined>>

const Robots = z.record(z.string().check(z.regex(/^\d{6}(\d{3}){0,3}$/)), z.string().check(z.minLength(1)))

/** Nothing where the operator set nothing; a sentence where it is not right. */
export const readWecom = (env: Settings, given: { readonly now: () => Date; readonly shelf: TokenShelf }): { wecom?: WecomGateway } => {
  const app = readApp(env)
  const robots = readRobots(env['WECOM_ROBOTS'])
  if (!app && !robots) return {}
  const baseUrl = env['WECOM_API_URL'] ?? 'https://qyapi.weixin.qq.com'
  return { wecom: createHttpWecom({ ...given, baseUrl, app, robots: robots ?? {}, appid: env['WX_APPID'] ?? '' }) }
}

const readApp = (env: Settings) => {
  const [corpId, secret, agent] = [env['WECOM_CORPID'], env['WECOM_SECRET'], env['WECOM_AGENTID']]
  if (!corpId && !secret && !agent) return undefined
  if (!corpId || !secret || !agent) throw new Error(wording.wecom)
  if (!/^\d+$/.test(agent)) throw new Error(wording.wecomAgent)
  return { corpId, secret, agentId: Number(agent) }
}

const readRobots = (text: string | undefined) => {
  if (!text) return undefined
  try {
    return Robots.parse(JSON.parse(text))
  } catch {
    throw new Error(wording.robots)
  }
}
