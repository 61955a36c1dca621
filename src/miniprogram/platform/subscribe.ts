import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import { cloud } from './cloud'
import { isWeapp } from './display'
import { newId } from './id'
import { kept } from './storage'

const Templates = z.record(z.string(), z.array(z.string()))
const keptTemplates = kept('subscriptions', Templates)
let templates: z.infer<typeof Templates> = {}

/** In memory before the first tap: a program opened from a message asks before it has spoken to the cloud. */
export const recallTemplates = () => {
  templates = keptTemplates.read() ?? {}
}

export const rememberTemplates = (given: z.infer<typeof Templates>) => {
  templates = given
  keptTemplates.write(given)
}

type Answers = Parameters<typeof cloud.message.answered>[0]['answers']

const words = ['accept', 'reject', 'ban', 'filter'] as const
/** 总开关: all pushes of the program are switched off in WeChat's settings. */
const switchedOff = 20_004

/** 订阅消息: WeChat opens its dialog only for a call made in the tap itself, so nothing here may wait before asking. */
export const askToPush = (flow: 'submit' | 'work' | 'booking' | 'consult' | 'advise'): Promise<void> => {
  if (!isWeapp) return Promise.resolve()
  const tmplIds = templates[flow] ?? []
  if (tmplIds.length === 0) return Promise.resolve()
  return Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }).then(
    (given) => tell(readAnswers(tmplIds, given)),
    (refusal: { errCode?: number } | undefined) => {
      if (refusal?.errCode === switchedOff) tell(Object.fromEntries(tmplIds.map((id) => [id, 'off' as const])))
    },
  )
}

/** acceptWithAudio and its like are acceptances. */
const readAnswers = (tmplIds: readonly string[], given: unknown): Answers => {
  const answers = new Map(Object.entries(given as Record<string, unknown>))
  return Object.fromEntries(
    tmplIds.flatMap((id) => {
      const answer = words.find((word) => String(answers.get(id)).startsWith(word))
      return answer ? [[id, answer] as const] : []
    }),
  )
}

/** Nobody waits for it: WeChat tells the cloud of its own accord as well. */
const tell = (answers: Answers): void => {
  if (Object.keys(answers).length) void cloud.message.answered({ id: newId(), answers }).catch(() => undefined)
}
