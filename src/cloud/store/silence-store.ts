import type { Database } from './database'

const reportsHere = (db: Database, limit: number) =>
  db
    .selectFrom('report')
    .select(['county', 'id'])
    .where('county', 'in', (eb) => eb.selectFrom('county_outline').select('county'))
    .limit(limit)

/** Whose question to the resident was to be answered by this moment. */
export const listQuestionsLate = (db: Database, at: Date, limit: number) =>
  reportsHere(db, limit)
    .where('status', '=', 'submitted')
    .where('question_at', 'is not', null)
    .where('question_until', '<=', at)
    .orderBy('question_until')
    .execute()

/** What was to be confirmed by this moment. */
export const listSilent = (db: Database, since: Date, limit: number) =>
  reportsHere(db, limit).where('status', '=', 'confirming').where('confirm_due', '<=', since).orderBy('confirm_due').execute()
