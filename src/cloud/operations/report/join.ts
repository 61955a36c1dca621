import type { Failure } from '../../../contract/failure'
import type { JoinReport } from '../../../contract/nearby'
import type { ReportView } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { joinableSince } from '../../../domain/nearby'
import type { Outcome } from '../../../domain/outcome'
import type { App } from '../../app'
import { takeAllowances } from '../../store/allowance-store'
import { claimAttachments } from '../../store/attachment-store'
import type { Database } from '../../store/database'
import { comeBack, insertJoin, type Joinable, lockJoinable } from '../../store/join-store'
import { insertOutbox } from '../../store/outbox-store'
import { insertReportEventOnce } from '../../store/report-event-store'
import { resolvePlace } from '../place/resolve-place'
import { queueChecks } from '../safety/queue-checks'
import { radiusOf } from './nearby'
import { householdIn, raisePriority } from './raise-priority'
import { Rollback, undone } from './rollback'
import { type Rules, readRules } from './rules'
import { viewReport } from './view'

/** 我也遇到: once, however often it is sent; a matter that was merged is joined where it is dealt with. */
export const joinReport = async (app: App, person: Person, input: JoinReport): Promise<Outcome<ReportView, Failure>> => {
  const place = await whereOf(app, input)
  const rules = await readRules(app)
  const joined = await undone(app.db.transaction().execute((trx) => join({ app, trx, person, rules, place }, input)))
  return joined.ok ? viewReport(app, person, { county: input.county, id: joined.value }) : joined
}

interface Joining {
  readonly app: App
  readonly trx: Database
  readonly person: Person
  readonly rules: Rules
  readonly place: { readonly grid: string | null; readonly words: string } | null
}

/** A place that is not found takes nothing away: the neighbor is counted without a building. */
const whereOf = async (app: App, { place: given }: JoinReport): Promise<Joining['place']> => {
  if (given === null) return null
  const place = await resolvePlace(app, given)
  return place.ok ? { grid: place.value.grid, words: given.words } : null
}

/** Answers the matter that was joined. */
const join = async (joining: Joining, input: JoinReport): Promise<string> => {
  const { app, trx, person, rules, place } = joining
  const { county } = input
  const { account } = person
  const at = app.now()
  const report = await lockSpeaking(trx, county, input.id)
  if (!report || !mayJoin(report, rules, at)) throw new Rollback('notJoinable')
  const { id } = report
  if (report.reporter === account) {
    await comeBack(trx, { county, id })
    return id
  }
  const household = place && householdIn(app, report, place.words)
  const isFirst = await insertJoin(trx, { county, id, account, at, place, household })
  if (!isFirst) return id
  if (!(await takeAllowances(trx, county, [{ key: `reportsInAll:${account}`, ...app.reportAllowances.inAll }], at)))
    throw new Rollback('tooManyReports')
  await sayWhy(joining, report, input)
  await raisePriority(app, trx, { report, rules })
  return id
}

/** What the neighbor wrote and photographed is for those who work on it, and for nobody next door. */
const sayWhy = async (
  { app, trx, person: { account } }: Joining,
  { county, id, revision }: Joinable,
  { join, words, attachments }: JoinReport,
) => {
  const at = app.now()
  const claimed = await claimAttachments(trx, { county, account, ids: attachments, report: id, purpose: 'join' })
  if (claimed !== new Set(attachments).size) throw new Rollback('attachmentNotFound')
  // The revision stays: nobody's open page becomes a stale one because a neighbor has the same.
  const event = { county, report: id, revision, id: join, action: 'join', actor: account, actorRole: 'joiner', at } as const
  await insertReportEventOnce(trx, { ...event, words: words || null, shown: false, reason: null, attachments })
  await insertOutbox(trx, await queueChecks(app, trx, [{ county, report: id, event: join, author: account, at, words, attachments }]))
}

/** The matter itself, or the one that speaks for it. */
const lockSpeaking = async (trx: Database, county: number, id: string): Promise<Joinable | undefined> => {
  const report = await lockJoinable(trx, county, id)
  return report?.merged_into ? lockJoinable(trx, county, report.merged_into) : report
}

const mayJoin = (report: Joinable, rules: Rules, at: Date): boolean => {
  const category = rules.categories.find(({ code }) => code === report.category)
  const isOver = report.closed_at !== null && report.closed_at.getTime() <= joinableSince(at.getTime(), rules.settings.nearbyClosedDays)
  return report.is_shown && !isOver && radiusOf(category, rules) > 0
}
