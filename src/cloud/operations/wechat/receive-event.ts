import type { App } from '../../app'
import { recordSubscribeEvent } from '../push/record-subscribe-event'
import { readMediaResult, recordMediaResult } from '../safety/media-result'
import { readSubscribeEvent } from './subscribe-event'

/** Whatever WeChat tells us of its own accord, through either edge; it repeats what was not answered, so nothing is done twice. */
export const receiveEvent = async (app: App, message: unknown): Promise<void> => {
  const subscribed = readSubscribeEvent(message)
  if (subscribed) return recordSubscribeEvent(app, subscribed)
  const result = readMediaResult(message)
  if (result) await recordMediaResult(app, result)
}
