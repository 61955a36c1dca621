import * as z from 'zod/mini'
import { kindOfField, type PushFact, pushFacts, takesFact } from '../../../domain/push-fact'
import { isPushFlow, type PushFlow, pushFlows } from '../../../domain/push-flow'
import { pushTitles } from '../../wording/push'
import { pushSettingWording as wording } from '../../wording/push-setting'

/** 模板: what WeChat keeps under an id, and which fact goes into which of its fields. */
export interface PushTemplate {
  readonly id: string
  readonly title: string
  /** 长期订阅: once granted, not used up by sending. */
  readonly longTerm: boolean
  readonly fields: Readonly<Record<string, PushFact>>
}

/** By flow, as the operator set them at deploy. */
export type Templates = Readonly<Partial<Record<PushFlow, readonly PushTemplate[]>>>

const usualFields = { character_string1: 'number', thing2: 'matter', phrase3: 'stage', time4: 'due' } as const

const GivenTemplate = z.union([
  z.string(),
  z.object({
    id: z.string(),
    title: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    longTerm: z.optional(z.boolean()),
    fields: z.optional(z.record(z.string(), z.string())),
  }),
])
const Setting = z.record(z.string(), z.array(GivenTemplate))

/** Throws a sentence for the operator; without a setting nobody is pushed to, and nobody is asked. */
export const readTemplates = (text: string | undefined, isDevelopment: boolean): Templates => {
  if (!text) return isDevelopment ? developmentTemplates : {}
  const { data: given } = Setting.safeParse(parse(text))
  if (!given) throw new Error(wording.form)
  const templates = Object.entries(given).map(([flow, list]) => {
    if (!isPushFlow(flow)) throw new Error(wording.flow(flow, pushFlows))
    return [flow, list.map((each, at) => toTemplate(flow, each, at))] as const
  })
  const all = templates.flatMap(([, list]) => list)
  const twice = all.find(({ id, title }) => all.some((other) => other.title === title && other.id !== id))
  if (twice) throw new Error(wording.title(twice.title))
  return Object.fromEntries(templates)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const toTemplate = (flow: PushFlow, given: z.infer<typeof GivenTemplate>, at = 0): PushTemplate => {
  const {
    id,
    title = `${pushTitles[flow]}${at || ''}`,
    longTerm = false,
    fields = usualFields,
  } = typeof given === 'string' ? { id: given } : given
  if (!/^[\w-]{1,64}$/.test(id)) throw new Error(wording.id(flow))
  const read = Object.entries(fields).map(([field, fact]) => [field, readFact(flow, field, fact)] as const)
  if (read.length < 2 || read.length > 5) throw new Error(wording.count(flow))
  return { id, title, longTerm, fields: Object.fromEntries(read) }
}

const readFact = (flow: PushFlow, field: string, given: string): PushFact => {
  const kind = kindOfField(field)
  if (!kind) throw new Error(wording.kind(flow, field))
  const fact = pushFacts.find((each) => each === given)
  if (!fact) throw new Error(wording.fact(flow, field, given, pushFacts))
  if (!takesFact(kind, fact)) throw new Error(wording.unfit(flow, field, fact))
  return fact
}

/** Ids that the stand-in knows, so that every push can be read where WeChat is not. */
const developmentTemplates: Templates = Object.fromEntries(
  pushFlows.map((flow) => [flow, [toTemplate(flow, `linli-${flow.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)]]),
)
