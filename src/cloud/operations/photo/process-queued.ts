import { reencodePhoto } from '../../gateways/photos/reencode'
import type { Handler } from '../push/drain'
import { processAttachment } from './process'

/** Of its own, so that a function which draws no photos does not load what draws them. */
export const processQueued: Handler = async (app, { county, about }) => {
  await processAttachment(app, reencodePhoto, { county, id: about })
  return { done: true }
}
