import type { Failure } from '../../../contract/failure'
import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { openActions } from '../../../domain/lifecycle'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { relationTo, rolesOn } from '../../../domain/relation'
import { reportLifecycle } from '../../../domain/report'
import type { ReportAction } from '../../../domain/report-action'
import { isStaff, type Part } from '../../../domain/role'
import type { App } from '../../app'
import { listAttachments } from '../../store/attachment-store'
import { openedOnce } from '../../store/opened-once'
import { type ListedReportEvent, listReportEvents } from '../../store/report-event-store'
import { type FoundReport, findReport } from '../../store/report-view-store'
import { toWireAttachment } from '../photo/wire-attachment'
import { notTheirs } from './border'
import { factsOf } from './facts'
import { asJoined, isJoinerOnly } from './joined-view'
import { asRingShows, rowSeen } from './masked-view'
import { type Rules, readRules } from './rules'
import { rowToSummary } from './summary'
import { timelineOf } from './timeline'
import { type Choices, choicesOf, noChoices } from './view-choices'
import { followingOf, relapsesOf } from './view-following'
import { askedOf, handsOf, mergedIntoOf, reporterCallOf, reporterOf } from './view-hands'
import { insideOf } from './view-inside'

type ViewApp = Pick<App, 'db' | 'cipher' | 'now'>

/** A matter as this person may see it, with what they may do next; what is not theirs is not there. */
export const viewReport = async (
  given: ViewApp,
  person: Person,
  { county, id }: { county: number; id: string },
  actedAs: readonly Part[] = [],
): Promise<Outcome<ReportView, Failure>> => {
  const app = { ...given, cipher: openedOnce(given.cipher) }
  const row = await findReport(app.db, county, id)
  const related = row ? relationTo(row, person) : []
  const roles = related.length > 0 ? related : actedAs
  if (!row || roles.length === 0) return fail(row ? notTheirs(row, person) : 'notFound')
  const events = await listReportEvents(app.db, county, id)
  const attachments = await listAttachments(app.db, county, id)
  const rules = await readRules(app)
  const actions = actionsFor(row, person, { rules, at: app.now() })
  const choices = await choicesOf(app, { row, person, roles, actions })
  const seen = rowSeen(row, roles)
  const view = asRingShows(toView(app, person, { row: seen, roles, events, attachments, actions, choices }), row, roles)
  const wires = new Map(attachments.map((attachment) => [attachment.id, toWireAttachment(attachment)]))
  const inside = await insideOf(app, { row, person, rules, actions, wires })
  const relapses = await relapsesOf(app, person, { row, roles })
  return succeed({
    ...(isJoinerOnly(roles) ? await asJoined(app, person, { view, row }) : { ...view, ...(inside && { inside }) }),
    ...relapses,
  })
}

interface Matter {
  readonly row: FoundReport
  readonly roles: readonly Part[]
  readonly events: readonly ListedReportEvent[]
  readonly attachments: Awaited<ReturnType<typeof listAttachments>>
  readonly actions: readonly ReportAction[]
  readonly choices: Choices
}

const toView = (app: ViewApp, person: Person, matter: Matter): ReportView => {
  const { row, roles, events, attachments: stored, choices } = matter
  const attachments = stored.map((attachment) => ({ ...attachment, wire: toWireAttachment(attachment) }))
  const actions = matter.actions.filter((action) => action !== 'passOn' || choices.colleagues.length > 0)
  return {
    ...rowToSummary(row),
    revision: row.revision,
    category: row.category,
    visit: visitOf(row),
    community: row.community,
    gridName: row.grid_name,
    ...spokenIn(row, roles),
    ...followingOf(matter),
    besideName: roles.some(isStaff) ? besideNameOf(row) : null,
    ...handsOf(app, row, events),
    source: row.source,
    outerNumber: row.outer_number,
    closedAt: row.closed_at?.toISOString() ?? null,
    result: row.result,
    asked: askedOf(row, roles),
    ...choices,
    suspendedUntil: row.suspended_until?.toISOString() ?? null,
    acceptDue: row.accept_due.toISOString(),
    mergedInto: mergedIntoOf(row),
    priority: row.priority,
    isDanger: roles.some(isStaff) && row.is_danger,
    superviseLevel: roles.some(isStaff) ? row.supervise_level : 0,
    ...(roles.some(isStaff) && amongStaff(row)),
    ...reporterOf(app, row, person),
    reporterCall: reporterCallOf(row, person),
    closingConditions: [...(row.closing_conditions ?? [])],
    afterPhoto: row.after_photo ?? false,
    joinCount: row.join_count,
    attachments: attachments.filter(({ purpose }) => purpose === 'report').map(({ wire }) => wire),
    timeline: timelineOf({ app, row, roles, person, events, wires: new Map(attachments.map(({ id, wire }) => [id, wire])) }),
    actions,
    onSpot: actions.includes('accept') && roles.includes('gridWorker'),
  }
}

/** 交界: what lies on the other sides. */
const besideNameOf = ({ beside_name, beside_too_name }: FoundReport) => [beside_name, beside_too_name].filter(Boolean).join('、') || null

/** 督办 and 补批: what colleagues are waited for. */
const amongStaff = (row: FoundReport): Pick<ReportView, 'superviseDue' | 'superviseAnswered' | 'whistleApprovalDue'> => ({
  superviseDue: row.supervise_due?.toISOString() ?? null,
  superviseAnswered: row.supervise_answered_at !== null,
  whistleApprovalDue: row.whistle_due?.toISOString() ?? null,
})

const visitOf = ({ visit_on: on, visit_part: part }: FoundReport): ReportView['visit'] => (on && part ? { on, part } : null)

/** 代报: whoever reads it knows that somebody speaks for the person concerned; neighbors do not. */
const spokenIn = ({ proxies }: FoundReport, roles: readonly Part[]): Pick<ReportView, 'isSpokenFor' | 'part'> => ({
  ...(proxies.length > 0 && !isJoinerOnly(roles) && { isSpokenFor: true }),
  ...(roles.includes('proxy') && !roles.includes('resident') && { part: 'proxy' }),
})

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
    facts: null,
  }
  const actions = actionsFor(row, person, { rules: await readRules(app), at: app.now() })
  const roles = relationTo(row, person)
  return asRingShows(toView(app, person, { row, roles, events: [filed], attachments: [], actions, choices: noChoices }), row, roles)
}

/** What each of this person's roles may do from here; what they name by it is looked at when they do it. */
const actionsFor = (row: FoundReport, person: Person, { rules, at }: { rules: Rules; at: Date }): ReportAction[] => {
  const master = row.master_status ? { status: row.master_status, canTakeIn: true } : undefined
  const facts = factsOf(row, { at, rules, person, master })
  const roles = rolesOn('report.advance', row, person)
  return [...new Set(roles.flatMap((role) => openActions(reportLifecycle, row.status, role, facts)))]
}
