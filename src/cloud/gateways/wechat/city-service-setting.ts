import * as z from 'zod/mini'
import { pushFacts } from '../../../domain/push-fact'
import { isPushFlow } from '../../../domain/push-flow'
import { pushSettingWording as wording } from '../../wording/push-setting'
import type { TokenShelf } from '../shared-token'
import { type CityService, type CityTemplates, createCityService } from './city-service'

const Setting = z.object({
  appid: z.string().check(z.minLength(1)),
  secret: z.string().check(z.minLength(1)),
  templates: z.record(
    z.string().check(z.refine(isPushFlow)),
    z.object({
      template: z.string().check(z.minLength(1)),
      resultPageStyle: z.optional(z.string()),
      dealMessageStyle: z.optional(z.string()),
      cardStyle: z.optional(z.string()),
      fields: z.record(z.string(), z.enum(pushFacts)),
    }),
  ),
})

interface Given {
  readonly now: () => Date
  readonly shelf: TokenShelf
}

/** Nothing where the way was not granted; a sentence where its setting is not right. */
export const readCityService = (env: Readonly<Record<string, string | undefined>>, given: Given): { cityService?: CityService } => {
  const text = env['WX_CITY_SERVICE']
  if (!text) return {}
  const { data: setting } = Setting.safeParse(parse(text))
  if (!setting) throw new Error(wording.cityService)
  const baseUrl = env['WX_API_URL'] ?? 'https://api.weixin.qq.com'
  return { cityService: createCityService({ ...given, ...setting, templates: setting.templates as CityTemplates, baseUrl }) }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
