import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { isWeapp } from './display'
import { kept } from './storage'

const Templates = z.record(z.string(), z.array(z.string()))
const keptTemplates = kept('subscriptions', Templates)
let templates: z.infer<typeof Templates> | undefined

export const rememberTemplates = (given: z.infer<typeof Templates>) => {
  templates = given
  keptTemplates.write(given)
}

/** 订阅消息: WeChat opens its dialog only for a call made in the tap itself, so nothing here may wait before asking. */
export const askToPush = (flow: 'submit' | 'work'): Promise<void> => {
  if (!isWeapp) return Promise.resolve()
  templates ??= keptTemplates.read() ?? {}
  const tmplIds = templates[flow] ?? []
  if (tmplIds.length === 0) return Promise.resolve()
  return Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).then(
    () => undefined,
    () => undefined,
  )
}
