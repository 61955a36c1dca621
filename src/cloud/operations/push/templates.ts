import * as z from 'zod/mini'
import { type PushFlow, pushFlows } from '../../../domain/push-flow'
import { startUpWording } from '../../wording/start-up'

/** Template ids by flow, as the operator set them at deploy. */
export type Templates = Readonly<Partial<Record<PushFlow, readonly string[]>>>

const Setting = z.partialRecord(z.enum(pushFlows), z.array(z.string()))

/** Ids that the stand-in knows, so that every push can be read where WeChat is not. */
const developmentTemplates: Templates = {
  newReport: ['linli-new-report'],
  accepted: ['linli-accepted'],
  finished: ['linli-finished'],
  returned: ['linli-returned'],
  disputed: ['linli-disputed'],
  toCenter: ['linli-to-center'],
}

/** Throws a sentence for the operator; without a setting nobody is pushed to, and nobody is asked. */
export const readTemplates = (text: string | undefined, isDevelopment: boolean): Templates => {
  if (!text) return isDevelopment ? developmentTemplates : {}
  try {
    return Setting.parse(JSON.parse(text)) as Templates
  } catch {
    throw new Error(startUpWording.templates)
  }
}
