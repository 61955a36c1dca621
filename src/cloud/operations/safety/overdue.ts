import { findWaitingCheck } from '../../store/content-check-store'
import type { Handler } from '../push/drain'
import { toPerson } from './unanswered'

/** WeChat was asked and never told: a person looks. */
export const judgeOverdue: Handler = async (app, { county, about }) =>
  (await findWaitingCheck(app.db, { county, id: about }))
    ? toPerson(app, { county, id: about }, 'notAnswered')
    : { done: true, note: 'answered' }
