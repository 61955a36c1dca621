import type { ReportAction } from '../../../domain/report-action'
import { dispatchEffects } from './dispatch-effects'
import { draftEffects } from './draft-effects'
import type { Decide } from './effect'
import { endingEffects } from './ending-effects'
import { mergeEffects } from './merge-effects'
import { overlayEffects } from './overlay-effects'
import { pauseEffects } from './pause-effects'
import { transferEffects } from './transfer-effects'
import { whistleEffects } from './whistle-effects'

/** What each step changes beside the status, and who is told of it. */
export const effects: Readonly<Record<ReportAction, Decide>> = {
  ...dispatchEffects,
  ...draftEffects,
  ...whistleEffects,
  ...pauseEffects,
  ...mergeEffects,
  ...transferEffects,
  ...endingEffects,
  ...overlayEffects,
  contact: async ({ app }) => ({ ok: true, value: { change: { contacted_at: app.now() }, told: [] } }),
}
