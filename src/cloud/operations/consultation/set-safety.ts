import type { ConsultationView } from '../../../contract/consultation'
import type { SetConsultationSafety } from '../../../contract/consultation-safety'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome } from '../../../domain/outcome'
import { findConsultation, setConsultation } from '../../store/consultation-store'
import { type ViewApp, viewConsultation } from './view'

/** 低调提醒: at any time and by whose it is alone; it moves nothing else, so no revision is asked for. */
export const setConsultationSafety = async (
  app: ViewApp,
  person: Person,
  { county, id, neutral, push = false }: SetConsultationSafety,
): Promise<Outcome<ConsultationView, Failure>> => {
  const row = await findConsultation(app.db, { county, id })
  if (!row || row.owner !== person.account) return fail('notFound')
  await setConsultation(app.db, { county, id }, { neutral, wants_push: !neutral || push })
  return viewConsultation(app, person, { county, id })
}
