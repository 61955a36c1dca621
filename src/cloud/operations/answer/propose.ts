import type { ProposeAnswer } from '../../../contract/answer'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { hasPersonalData } from '../../../domain/personal-text'
import type { App } from '../../app'
import { findAnswerBy, insertAnswer } from '../../store/answer-store'

/** 拟一条答案: in words that hold nobody's data, for somebody else to look at before anybody reads it. */
export const proposeAnswer = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { account }: Person,
  { replaces = null, text, ...input }: ProposeAnswer,
): Promise<Outcome<Record<string, never>, Failure>> => {
  if ([input.question, text, ...input.keywords].some(hasPersonalData)) return fail('personalDataInAnswer')
  if (input.validUntil < dayAt(now().getTime())) return fail('answerTooOld')
  if (replaces !== null && !(await findAnswerBy(db, replaces))) return fail('notFound')
  const isNew = await insertAnswer(db, { ...input, answer: text, replaces, state: 'proposed', by: account, at: now() })
  if (!isNew && (await findAnswerBy(db, input.id))?.proposed_by !== account) return fail('idTaken')
  return succeed({})
}
