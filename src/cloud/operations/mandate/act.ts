import type { Failure } from '../../../contract/failure'
import type { ActByMandate, MandateView, RecordMandate } from '../../../contract/mandate'
import type { ReportView } from '../../../contract/report'
import type { Step } from '../../../contract/report-step'
import type { Person } from '../../../domain/authorization'
import { type MandateAction, mandateActions } from '../../../domain/mandate'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import type { App } from '../../app'
import { findMandate, noteOpened } from '../../store/mandate-store'
import { findReport } from '../../store/report-view-store'
import { advanceReport } from '../report/advance'
import { viewReport } from '../report/view'
import { type Bearer, bearerOf, numberOf } from './bearer'

const isOfMandate = (action: string): action is MandateAction => (mandateActions as readonly string[]).includes(action)

/** 打开链接: the one matter as its unit needs it; once it is not the unit's any more, there is nothing to see. */
export const openMandate = async (
  app: Pick<App, 'db' | 'cipher' | 'now'>,
  { code }: { code: string },
): Promise<Outcome<MandateView, Failure>> => {
  const bearer = await bearerOf(app, code)
  if (!bearer.ok) return bearer
  const { mandate } = bearer.value
  await noteOpened(app.db, mandate.county, mandate.id, app.now())
  return viewAs(app, bearer.value)
}

const viewAs = async (app: Pick<App, 'db' | 'cipher' | 'now'>, { mandate, person }: Bearer): Promise<Outcome<MandateView, Failure>> => {
  const seen = await viewReport(app, person, { county: mandate.county, id: mandate.report })
  return seen.ok ? succeed(toView(seen.value, mandate)) : fail('mandateGone')
}

/** What the paper's bearer does is done by the unit, and stands in the timeline with the paper's number. */
export const actByMandate = async (app: App, { code, revision, steps }: ActByMandate): Promise<Outcome<MandateView, Failure>> => {
  const bearer = await bearerOf(app, code)
  if (!bearer.ok) return bearer
  if (!steps.every(({ action }) => isOfMandate(action))) return fail('notByThisRole')
  const { mandate, person } = bearer.value
  const key = { county: mandate.county, id: mandate.report }
  const done = await advanceReport(app, person, { ...key, revision, steps }, numberOf(mandate))
  if (!done.ok) return done.failure === 'notFound' ? fail('mandateGone') : done
  // Whoever gave it back sees once more that it is done, though it is theirs no longer.
  return succeed(toView(done.value, mandate))
}

/** 代记: the center writes down what came back on paper, with a picture of it. */
export const recordMandate = async (
  app: App,
  person: Person,
  { county, id, revision, steps }: RecordMandate,
): Promise<Outcome<ReportView, Failure>> => {
  const mandate = await findMandate(app.db, county, id)
  const row = mandate && (await findReport(app.db, county, mandate.report))
  if (!row || rolesOn('mandate.record', row, person).length === 0) return fail('notFound')
  if (!steps.every(({ action }) => isOfMandate(action))) return fail('notByThisRole')
  if (!hasProof(steps)) return fail('proofMissing')
  const forUnit: Person = { account: person.account, grants: [{ role: 'officer', area: mandate.unit }] }
  const done = await advanceReport(app, forUnit, { county, id: mandate.report, revision, steps }, numberOf(mandate))
  return done.ok ? viewReport(app, person, { county, id: mandate.report }) : done
}

const hasProof = (steps: readonly Step[]) => steps.some(({ attachments = [] }) => attachments.length > 0)

const toView = (view: ReportView, mandate: Bearer['mandate']): MandateView => ({
  county: view.county,
  id: view.id,
  status: view.status,
  words: view.words,
  categoryName: view.categoryName,
  placeWords: view.placeWords,
  submittedAt: view.submittedAt,
  due: view.due,
  dueProvisional: view.dueProvisional,
  revision: view.revision,
  closingConditions: view.closingConditions,
  afterPhoto: view.afterPhoto,
  number: numberOf(mandate),
  matterNumber: view.number,
  unitName: mandate.unit_name,
  until: mandate.expires_at.toISOString(),
  actions: view.actions.filter(isOfMandate),
  said: view.timeline.filter(({ facts }) => facts?.mandate === numberOf(mandate)).map(({ event, at, words }) => ({ event, at, words })),
})
