import type { Failure } from '../../../contract/failure'
import type { ReportView } from '../../../contract/report'
import type { AdvanceReport, Step } from '../../../contract/report-step'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import type { Part } from '../../../domain/role'
import type { App } from '../../app'
import { claimAttachments } from '../../store/attachment-store'
import type { Database } from '../../store/database'
import { findReportEvents } from '../../store/report-event-store'
import { findMaster, findReportByNumber } from '../../store/report-merge-store'
import { lockReport } from '../../store/report-store'
import { resolveWorkedPlace, type WorkedPlace } from '../place/resolve-place'
import { notTheirs } from './border'
import { Rollback, undone } from './rollback'
import { readRules } from './rules'
import type { Acting } from './take-step'
import { takeSteps } from './take-steps'
import { viewReport } from './view'

/** Takes one to three steps as one; two people acting at once are served one after the other, and the second learns that it moved. */
export const advanceReport = async (
  app: App,
  person: Person,
  input: AdvanceReport,
  /** 交办单: the number of the paper by which a unit answers. */
  mandate?: string,
): Promise<Outcome<ReportView, Failure>> => {
  // Read before: inside a transaction there is but one connection, and asking for another waits for ever.
  const rules = await readRules(app)
  const places = await placesIn(app, input.steps)
  if (!places.ok) return places
  const done = await undone(
    app.db.transaction().execute((trx) => advance({ app, trx, person, rules, places: places.value, mandate }, input)),
  )
  return done.ok ? viewReport(app, person, input, done.value) : done
}

/** 更正: where the steps say that it is. */
const placesIn = async (app: App, steps: readonly Step[]): Promise<Outcome<ReadonlyMap<string, WorkedPlace>, Failure>> => {
  const places = new Map<string, WorkedPlace>()
  for (const { id, correction } of steps) {
    if (!correction?.place) continue
    const found = await resolveWorkedPlace(app, correction.place)
    if (!found.ok) return found
    places.set(id, found.value)
  }
  return succeed(places)
}

type Advancing = Omit<Acting, 'roles' | 'person' | 'master'> & { readonly person: Person }

/** Answers as what the person acted: who hands a matter on reads once more what became of it, though it is theirs no longer. */
const advance = async (acting: Advancing, { county, id, revision, steps }: AdvanceReport): Promise<readonly Part[]> => {
  const { trx, person } = acting
  const [report, master] = await lockWithMaster(trx, { county, id, steps })
  if (!report) throw new Rollback('notFound')
  const roles = rolesOn('report.advance', report, person)
  const taken = await takenAs(trx, person, { county, id, steps })
  if (taken) return taken
  if (roles.length === 0) throw new Rollback(notTheirs(report, person))
  if (report.revision !== revision) throw new Rollback('reportHasMoved')

  await takeSteps({ ...acting, roles, master }, report, steps)
  for (const step of steps) await claim(trx, person, { county, id }, step)
  return roles
}

/** 并单: both matters in the order of their ids, whoever merges which with which at the same moment. */
const lockWithMaster = async (trx: Database, { county, id, steps }: Pick<AdvanceReport, 'county' | 'id' | 'steps'>) => {
  const into = steps.find(({ action }) => action === 'merge')?.into
  const isUnmerged = steps.some(({ action }) => action === 'unmerge')
  const other = into ? await findReportByNumber(trx, county, into) : isUnmerged ? await findMaster(trx, county, id) : undefined
  const locked = new Map<string, Awaited<ReturnType<typeof lockReport>>>()
  for (const each of [...new Set([id, ...(other ? [other] : [])])].sort()) locked.set(each, await lockReport(trx, county, each))
  return [locked.get(id), other === undefined ? undefined : locked.get(other)] as const
}

/** A lost answer is asked for again with the same ids: what was taken stays taken, once. */
const takenAs = async (
  trx: Database,
  { account }: Person,
  { county, id, steps }: { county: number; id: string; steps: readonly Step[] },
): Promise<readonly Part[] | undefined> => {
  const ids = steps.map((step) => step.id)
  if (new Set(ids).size !== ids.length) throw new Rollback('idTaken')
  const taken = await findReportEvents(trx, county, id, ids)
  if (taken.length === 0) return undefined
  if (taken.length !== ids.length || taken.some(({ actor }) => actor !== account)) throw new Rollback('idTaken')
  return taken.map(({ actor_role }) => actor_role).filter((role) => role !== 'timer')
}

const claim = async (
  trx: Database,
  { account }: Person,
  { county, id }: { county: number; id: string },
  { action, drafts, attachments = [] }: Step,
) => {
  const purpose = (drafts ?? action) === 'finish' ? 'finish' : action === 'dispute' || action === 'disputeAgain' ? 'dispute' : 'report'
  const claimed = await claimAttachments(trx, { county, account, ids: attachments, report: id, purpose })
  if (claimed !== new Set(attachments).size) throw new Rollback('attachmentNotFound')
}
