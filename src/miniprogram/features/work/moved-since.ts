import type { ReportView } from '../../../contract/report'
import { timeWords } from '../../locales/moment'
import { actorLabel } from '../../locales/role'
import { stepWords } from '../../locales/steps'
import { eventLabel } from '../../locales/work-events'

/** What others did between two looks at a matter, each in one sentence. */
export const movedSince = (before: ReportView, after: ReportView): string[] => {
  const seen = new Set(before.timeline.map(({ id }) => id))
  const news = after.timeline.filter(({ id }) => !seen.has(id))
  if (news.length === 0) return [stepWords.movedUnseen]
  return news.map(({ event, actorName, actorRole, at }) => {
    const actor = actorRole === 'resident' ? '' : actorName || actorLabel[actorRole]
    return stepWords.moved(timeWords(at), `${actor}${eventLabel[event]}`)
  })
}
