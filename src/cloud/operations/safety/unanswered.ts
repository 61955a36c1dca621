import type { JudgeReason } from '../../../domain/content-check'
import type { App } from '../../app'
import type { NotChecked } from '../../gateways/wechat/content-safety'
import { setAnswered } from '../../store/content-check-store'
import type { ClaimedEntry } from '../../store/outbox-store'
import type { Handled } from '../push/drain'

/** One, two, four, eight minutes: whoever wrote it is still within the two hours that WeChat asks for. */
const maxTries = 5

/** WeChat did not say: it is asked again a few times, and then a person looks. */
export const unanswered = async (app: App, entry: ClaimedEntry, { reason, retry, code }: NotChecked): Promise<Handled> => {
  if (retry && entry.attempts < maxTries) return { done: false, error: `${reason} ${code ?? ''}`.trim(), final: false }
  return toPerson(app, { county: entry.county, id: entry.about }, retry ? 'notAnswered' : whyOf(reason))
}

const whyOf = (reason: NotChecked['reason']): JudgeReason => (reason === 'authorAway' ? 'authorAway' : 'refused')

/** 待人工看一看. */
export const toPerson = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  check: { readonly county: number; readonly id: string },
  why: JudgeReason,
): Promise<Handled> => {
  await setAnswered(db, check, { state: 'toJudge', why, at: now() })
  return { done: true, note: why }
}
