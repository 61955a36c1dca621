import type { AnswerBook, BookAnswer } from '../../../contract/answer'
import { decidesOnAnswers, mayPublish } from '../../../domain/answer'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import type { App } from '../../app'
import { listAnswers, type StoredAnswer } from '../../store/answer-store'

/** 答案库, whole: what waits for a second look, what holds and what is over. */
export const viewBook = async ({ db, now }: Pick<App, 'db' | 'now'>, person: Person): Promise<AnswerBook> => {
  const day = dayAt(now().getTime())
  const mayDecide = decidesOnAnswers(person.grants)
  return { answers: (await listAnswers(db)).map((row) => toWire(row, { day, mayDecide, account: person.account })), mayDecide }
}

interface Reading {
  readonly day: string
  readonly mayDecide: boolean
  readonly account: string
}

const toWire = (row: StoredAnswer, { day, mayDecide, account }: Reading): BookAnswer => ({
  id: row.id,
  question: row.question,
  text: row.answer,
  source: row.source,
  owner: row.owner,
  validUntil: row.valid_until,
  state: row.state,
  keywords: [...row.keywords],
  replaces: row.replaces,
  expired: row.valid_until < day,
  mayPublish: mayDecide && mayPublish({ state: row.state, proposedBy: row.proposed_by }, account) === undefined,
})
