import type { Failure } from '../../../contract/failure'
import type { Absence } from '../../../contract/message'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { findAbsence } from '../../store/absence-store'
import { setLeave } from '../staff/set-leave'

/** 休假, as phones of the first release set it: from now on, with nobody named. */
export const setAbsence = async (
  app: Pick<App, 'db' | 'now' | 'newId'>,
  person: Person,
  { until }: Absence,
): Promise<Outcome<Absence, Failure>> => {
  const wanted = until !== null && Date.parse(until) > app.now().getTime() ? until : null
  const set = await setLeave(app, person, { until: wanted, standIn: null, handsOpen: false })
  if (!set.ok) return set
  return succeed({ until: (await findAbsence(app.db, person.account))?.ends_at.toISOString() ?? null })
}
