import type { ConsultationView, RateConsultation } from '../../../contract/consultation'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome } from '../../../domain/outcome'
import { insertRating } from '../../store/consultation-rating-store'
import { findConsultation } from '../../store/consultation-store'
import { mayRate, sealRemark } from './rateable'
import { type ViewApp, viewConsultation } from './view'

/** 评价: once, by whose it is, and only of what an adviser has brought to an end. */
export const rateConsultation = async (
  app: ViewApp,
  person: Person,
  input: RateConsultation,
): Promise<Outcome<ConsultationView, Failure>> => {
  const { county, id, clear, prompt, attitude, useful, remark } = input
  const row = await findConsultation(app.db, { county, id })
  if (!row || row.owner !== person.account) return fail('notFound')
  if (!mayRate(row)) return fail('notNow')
  await insertRating(app.db, {
    county,
    consultation: id,
    adviser_county: row.adviser_county,
    adviser: row.adviser,
    clear,
    prompt,
    attitude,
    useful,
    remark: remark ? sealRemark(app, county, remark) : null,
    at: app.now(),
  })
  return viewConsultation(app, person, { county, id })
}
