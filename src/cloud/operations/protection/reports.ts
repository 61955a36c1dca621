import type { Failure } from '../../../contract/failure'
import type { ProtectionReport, ProtectionView, ReportNow } from '../../../contract/protection'
import type { Person } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import { grantedRoles } from '../../../domain/role'
import type { App } from '../../app'
import { listCountiesOf } from '../../store/organization-store'
import { insertProtectionReport, listProtectionReports, listRequestsFor } from '../../store/protection-store'
import { protectionWording } from '../../wording/protection'
import { leadsOf } from '../consultation/part-in'
import { hasInHand } from './has-in-hand'
import { type ProtectionApp, toRequest } from './requests'

const most = 100
const minuteMs = 60_000

/** 立即报告: a duty of whoever works here and learned of it; the county's lead reads that it was done. */
export const reportNow = async (app: ProtectionApp, person: Person, input: ReportNow): Promise<Outcome<ProtectionReport, Failure>> => {
  const { county, id, about, kind, to, proof } = input
  const at = app.now()
  const reportedAt = new Date(input.reportedAt)
  if (reportedAt.getTime() > at.getTime() + minuteMs) return fail('timesWrong')
  if (proof === '') return fail('proofMissing')
  const role = grantedRoles.find((each) => person.grants.some((grant) => grant.role === each))
  if (!role) return fail('notAllowed')
  if (!(await learnedOf(app, person, input))) return fail('notFound')
  await insertProtectionReport(app.db, {
    ...{ county, id, about: about?.id ?? null, kind, reported_to: to, reported_at: reportedAt, noted_at: at },
    ...{ account: person.account, role, proof: app.cipher.seal('protection_report.proof', county, proof) },
  })
  const [kept] = await listProtectionReports(app.db, person.account, { led: [], limit: 1, id })
  return kept && kept.account === person.account ? succeed(toReport(app, kept)) : fail('idTaken')
}

/** In something that one works on, or on one's own round. */
const learnedOf = async (app: ProtectionApp, person: Person, { county, about }: ReportNow): Promise<boolean> =>
  about ? about.county === county && (await hasInHand(app, person, about)) : worksIn(app, person, county)

/** Somewhere within the county, or for the whole city. */
const worksIn = async ({ db }: ProtectionApp, { grants }: Person, county: number): Promise<boolean> => {
  const codes = grants.flatMap(({ area }) => (/^\d{6,}$/.test(area) ? [countyOf(area)] : []))
  if (codes.includes(county) || codes.includes(cityCounty)) return true
  const organizations = grants.flatMap(({ area }) => (/^\d{6,}$/.test(area) ? [] : [area]))
  return (await listCountiesOf(db, organizations)).includes(county)
}

type Kept = Awaited<ReturnType<typeof listProtectionReports>>[number]

const toReport = ({ cipher }: Pick<App, 'cipher'>, row: Kept): ProtectionReport => ({
  ...{ county: row.county, id: row.id, about: row.about, kind: row.kind, to: row.reported_to },
  reportedAt: row.reported_at.toISOString(),
  notedAt: row.noted_at.toISOString(),
  by: row.actor_name === null ? protectionWording.roles[row.role] : cipher.open('account.name', cityCounty, row.actor_name),
  role: protectionWording.roles[row.role],
  proof: cipher.open('protection_report.proof', row.county, row.proof),
})

/** One's own requests and reports, those that one is asked to take up, and for the county's lead all of the county. */
export const viewProtection = async (app: ProtectionApp, person: Person): Promise<ProtectionView> => {
  const led = leadsOf(person.grants)
  const requests = await listRequestsFor(app.db, person.account, led, most)
  const reports = await listProtectionReports(app.db, person.account, { led, limit: most })
  return { requests: requests.map((row) => toRequest(app, row, person)), reports: reports.map((row) => toReport(app, row)) }
}
