import * as z from 'zod/mini'
import { isPushFlow } from '../../../domain/push-flow'
import { pushSettingWording as wording } from '../../wording/push-setting'
import type { SmsGateway } from './sms-gateway'
import { createTencentSms } from './tencent-sms'

type Settings = Readonly<Record<string, string | undefined>>

const Templates = z.record(z.string().check(z.refine(isPushFlow)), z.string().check(z.regex(/^\d+$/)))

/** Nothing where the operator set nothing; a sentence where it is not right. */
export const readSms = (env: Settings, now: () => Date): { sms?: SmsGateway } => {
  const [secretId, secretKey, appId, sign] = [env['SMS_SECRET_ID'], env['SMS_SECRET_KEY'], env['SMS_APP_ID'], env['SMS_SIGN']]
  const templates = env['SMS_TEMPLATES']
  if (![secretId, secretKey, appId, sign, templates].some(Boolean)) return {}
  if (!secretId || !secretKey || !appId || !sign || !templates) throw new Error(wording.sms)
  const baseUrl = env['SMS_API_URL'] ?? 'https://sms.tencentcloudapi.com'
  const region = env['SMS_REGION'] ?? 'ap-guangzhou'
  return { sms: createTencentSms({ baseUrl, region, secretId, secretKey, appId, sign, templates: readTemplates(templates), now }) }
}

const readTemplates = (text: string) => {
  try {
    return Templates.parse(JSON.parse(text))
  } catch {
    throw new Error(wording.smsTemplates)
  }
}
