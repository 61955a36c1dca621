import type { Failure } from '../../../contract/failure'
import type { ReportView } from '../../../contract/report'
import { type Person, relationTo, rolesOn } from '../../../domain/authorization'
import { cityCounty } from '../../../domain/city'
import { openActions } from '../../../domain/lifecycle'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { isOpen, mayRing, type ReportAction, type ReportFacts, reportLifecycle } from '../../../domain/report'
import type { Role } from '../../../domain/role'
import type { App } from '../../app'
import { listAttachments } from '../../store/attachment-store'
import { listColleagues } from '../../store/grid-store'
import { type ListedReportEvent, listReportEvents } from '../../store/report-event-store'
import { type FoundReport, findReport } from '../../store/report-store'
import { matterWording } from '../../wording/matter'
import { toWireAttachment } from '../photo/wire-attachment'
import { factsOf } from './facts'
import { rowToSummary } from './summary'
import { timelineOf } from './timeline'

type ViewApp = Pick<App, 'db' | 'cipher' | 'now'>

/** A matter as this person may see it, with what they may do next; what is not theirs is not there. */
export const viewReport = async (
  app: ViewApp,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<ReportView, Failure>> => {
  const row = await findReport(app.db, county, id)
  const roles = row ? relationTo(row, person) : []
  if (!row || roles.length === 0) return fail('notFound')
  const events = await listReportEvents(app.db, county, id)
  const attachments = await listAttachments(app.db, county, id)
  return succeed(toView(app, person, { row, roles, events, attachments, colleagues: await colleaguesOf(app, row, person) }))
}

interface Matter {
  readonly row: FoundReport
  readonly roles: readonly Role[]
  readonly events: readonly ListedReportEvent[]
  readonly attachments: Awaited<ReturnType<typeof listAttachments>>
  readonly colleagues: ReportView['colleagues']
}

const toView = (app: ViewApp, person: Person, { row, roles, events, attachments: stored, colleagues }: Matter): ReportView => {
  const attachments = stored.map((attachment) => ({ ...attachment, wire: toWireAttachment(attachment) }))
  const actions = actionsFor(row, roles, factsOf(row, app.now(), person.account)).filter(
    (action) => action !== 'passOn' || colleagues.length > 0,
  )
  return {
    ...rowToSummary(row),
    revision: row.revision,
    category: row.category,
    community: row.community,
    gridName: row.grid_name,
    ...handsOf(app, row, events),
    closedAt: row.closed_at?.toISOString() ?? null,
    result: row.result,
    asked: askedOf(row, roles),
    colleagues,
    suspendedUntil: row.suspended_until?.toISOString() ?? null,
    acceptDue: row.accept_due.toISOString(),
    ...reporterOf(app, row, person),
    reporterCall: reporterCallOf(row, person),
    closingConditions: [...(row.closing_conditions ?? [])],
    afterPhoto: row.after_photo ?? false,
    attachments: attachments.filter(({ purpose }) => purpose === 'report').map(({ wire }) => wire),
    timeline: timelineOf({ app, row, roles, person, events, wires: new Map(attachments.map(({ id, wire }) => [id, wire])) }),
    actions,
    onSpot: actions.includes('accept') && roles.includes('gridWorker'),
  }
}

/** The receipt of a report filed a moment ago: its one event is known, so one statement is enough. */
export const viewFiled = async (
  app: ViewApp,
  person: Person,
  { county, id, event }: { county: number; id: string; event: string },
): Promise<ReportView> => {
  const row = await findReport(app.db, county, id)
  if (!row) throw new Error(`report ${id} was filed and is not there`)
  const actor = { actor: person.account, actor_name: row.reporter_name, actor_role: 'resident', at: row.submitted_at } as const
  const filed: ListedReportEvent = {
    id: event,
    action: 'submit',
    ...actor,
    words: null,
    shown: true,
    reason: null,
    attachments: [],
    conditions: null,
    due: null,
    until: null,
  }
  return toView(app, person, { row, roles: relationTo(row, person), events: [filed], attachments: [], colleagues: [] })
}

const actionsFor = (row: FoundReport, roles: readonly Role[], facts: ReportFacts): ReportAction[] => [
  ...new Set(roles.flatMap((role) => openActions(reportLifecycle, row.status, role, facts))),
]

/** Nobody is asked for where the matter is not in this person's hands, or not to be passed on any more. */
const colleaguesOf = async ({ db, cipher, now }: ViewApp, row: FoundReport, { account }: Person): Promise<ReportView['colleagues']> => {
  if (row.holder !== account || row.grid === null || (row.status !== 'submitted' && row.status !== 'accepted')) return []
  const colleagues = await listColleagues(db, { county: row.county, grid: row.grid, account, at: now() })
  return colleagues.map((each) => ({
    account: each.account,
    name: each.name ? cipher.open('account.name', cityCounty, each.name) : matterWording.roles.gridWorker,
  }))
}

const askedOf = ({ asked, asked_until }: FoundReport, roles: readonly Role[]): ReportView['asked'] =>
  asked && asked_until && roles.some((role) => role !== 'resident') ? { for: asked, until: asked_until.toISOString() } : null

/** In whose hands it is; once it is closed nobody holds it, and what remains is who dealt with it. */
const handsOf = ({ cipher }: ViewApp, row: FoundReport, events: readonly ListedReportEvent[]): Pick<ReportView, 'holder' | 'handledBy'> => {
  if (isOpen(row.status)) return { holder: holderOf({ cipher }, row), handledBy: null }
  const handled = events.filter(({ action }) => action === 'finish' || action === 'accept').at(-1)
  if (!handled) return { holder: null, handledBy: null }
  const name = handled.actor_name && cipher.open('account.name', cityCounty, handled.actor_name)
  return { holder: null, handledBy: name || matterWording.roles[handled.actor_role] }
}

const holderOf = ({ cipher }: Pick<ViewApp, 'cipher'>, { holder, holder_name, holder_phone }: FoundReport) => {
  if (holder === null) return { kind: 'center', name: matterWording.center, phone: null } as const
  return {
    kind: 'gridWorker',
    name: holder_name ? cipher.open('account.name', cityCounty, holder_name) : matterWording.roles.gridWorker,
    phone: holder_phone && cipher.open('account.phone', cityCounty, holder_phone),
  } as const
}

const reporterCallOf = (row: FoundReport, person: Person): ReportView['reporterCall'] => {
  if (!rolesOn('report.callReporter', row, person).some((role) => mayRing(role, row.status))) return null
  return row.reporter_phone ? 'ready' : 'noPhone'
}

/** The resident's own name is their own; to everyone else it is shown only where they chose so. */
const reporterOf = ({ cipher }: ViewApp, row: FoundReport, { account }: Person): Pick<ReportView, 'reporterName'> => {
  const mayRead = row.name_shown || row.reporter === account
  return { reporterName: mayRead && row.reporter_name ? cipher.open('account.name', cityCounty, row.reporter_name) : null }
}
