import { checkMedia } from './check-media'
import { checkText } from './check-text'
import { applyQueuedResult } from './media-result'
import { judgeOverdue } from './overdue'

/** What of the outbox is about content safety. */
export const safetyHandlers = {
  'safety.text': checkText,
  'safety.media': checkMedia,
  'safety.overdue': judgeOverdue,
  'safety.result': applyQueuedResult,
}
