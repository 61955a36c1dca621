import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import { mayRing } from '../../../domain/report-ring'
import { sightAs } from '../../../domain/report-sight'
import { isRole } from '../../../domain/role'
import type { App } from '../../app'
import { insertLook } from '../../store/person-data-store'
import { insertReportEventOnce } from '../../store/report-event-store'
import { type FoundReport, findReport } from '../../store/report-view-store'

/** The number for one call, to whoever has the matter in hand or calls back about it; the resident reads in the timeline that they were rung. */
export const callReporter = async (
  { db, cipher, now }: Pick<App, 'db' | 'cipher' | 'now'>,
  person: Person,
  { county, id, call }: { county: number; id: string; call: string },
): Promise<Outcome<{ phone: string }, Failure>> => {
  const report = await findReport(db, county, id)
  const roles = report ? rolesOn('report.callReporter', report, person).filter(isRole) : []
  if (!report || roles.length === 0) return fail('notFound')
  if (!sightAs(report.ring, roles).phone) return fail('notAllowed')
  const role = roles.find((each) => mayRing(each, report.status))
  if (!role) return fail('notFromThisStatus')
  const phone = phoneOf(cipher, report)
  if (!phone) return fail('noPhone')
  // The revision stays: a call changes nothing, and must not make the resident's open page a stale one.
  const told = { county, report: id, id: call, revision: report.revision, action: 'call', actor: person.account, actorRole: role } as const
  await insertReportEventOnce(db, { ...told, at: now(), words: null, shown: true, reason: null, attachments: [] })
  const seen = { actor: person.account, actor_role: role, what: 'phone', reason: 'contact', about: id } as const
  if (report.reporter !== null) await insertLook(db, { id: call, account: report.reporter, ...seen, at: now() })
  return succeed({ phone })
}

/** The person's own number, or the one that whoever rang without an account left. */
const phoneOf = (cipher: App['cipher'], { county, reporter_phone, caller_phone }: FoundReport): string | null => {
  if (reporter_phone) return cipher.open('account.phone', cityCounty, reporter_phone)
  return caller_phone && cipher.open('report_entry.phone', county, caller_phone)
}
