import { verdictOf } from '../../../domain/content-check'
import { findWaitingCheck, setAnswered } from '../../store/content-check-store'
import type { Handler } from '../push/drain'
import { authorOpenid } from './author-openid'
import { toPerson, unanswered } from './unanswered'

/** Asks WeChat about the words of one event. */
export const checkText: Handler = async (app, entry) => {
  const check = await findWaitingCheck(app.db, { county: entry.county, id: entry.about })
  if (!check?.words) return { done: true, note: 'gone' }
  const openid = await authorOpenid(app, check.author)
  if (!openid || !app.safety) return toPerson(app, check, 'authorUnknown')
  const answer = await app.safety.checkText({ openid, content: check.words })
  if (!answer.checked) return unanswered(app, entry, answer)
  const { suggestion, label, traceId } = answer
  await setAnswered(app.db, check, { ...verdictOf(suggestion), label, traceId, at: app.now() })
  return { done: true, note: suggestion }
}
