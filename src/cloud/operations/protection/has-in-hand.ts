import type { Person } from '../../../domain/authorization'
import { rolesOn } from '../../../domain/relation'
import { isStaff } from '../../../domain/role'
import type { App } from '../../app'
import { findConsultation } from '../../store/consultation-store'
import { findReport } from '../../store/report-view-store'
import { partIn } from '../consultation/part-in'

/** Whether this person works on the consultation or the matter in which they learned of it. */
export const hasInHand = async ({ db }: Pick<App, 'db'>, person: Person, key: { county: number; id: string }): Promise<boolean> => {
  const consultation = await findConsultation(db, key)
  if (consultation) return ['adviser', 'lead'].includes(partIn(consultation, person) ?? '')
  const report = await findReport(db, key.county, key.id)
  return report !== undefined && rolesOn('report.view', report, person).some(isStaff)
}
