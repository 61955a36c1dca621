import { type PushFlow, residentFlows } from '../../../domain/push-flow'
import { centerHas } from '../../../domain/report-status'
import { listJoiners } from '../../store/join-store'
import { listMerged } from '../../store/report-merge-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { listCrew } from '../../store/unit-setting-store'
import type { Taking } from './effect'
import { type Told, toldAtCenter } from './push-entries'
import type { LockedReport } from './take-step'

type Telling = Pick<Taking, 'app' | 'trx'>

type Reported = Pick<LockedReport, 'reporter'> & Partial<Pick<LockedReport, 'proxies'>>

/** Whoever rang and has no account is called back instead; whoever speaks for somebody (代报) hears what that person would. */
export const reporter = ({ reporter: account, proxies = [] }: Reported, flow: PushFlow): Told[] =>
  [...new Set([...(account === null ? [] : [account]), ...proxies])].map((each) => ({ flow, account: each }))

interface TellingUnits {
  readonly county: number
  readonly units: readonly string[]
  readonly flow?: PushFlow
  /** 班组: of these only whoever sees to it is told. */
  readonly crew?: string | null
}

/** Everyone who deals with what units were given. */
export const unitsStaff = async (
  { app, trx }: Telling,
  { county, units, flow = 'unitNews', crew: assigned = null }: TellingUnits,
): Promise<Told[]> => {
  const told: Told[] = []
  for (const unit of units) {
    const accounts = await listRoleHolders(trx, 'officer', [unit], app.now())
    const crew = accounts.length > 1 ? await listCrew(trx, county, unit) : []
    const heard = accounts.filter((account) => account === assigned || !crew.includes(account))
    told.push(...heard.map((account) => ({ flow, account, unit })))
  }
  return told
}

export const centerStaff = async ({ app, trx }: Telling, report: LockedReport, flow: PushFlow): Promise<Told[]> =>
  (await toldAtCenter(trx, report, app.now())).map((told) => ({ ...told, flow }))

/** Whoever has it: a worker, a unit's people, or where neither does the center. */
export const holders = async (telling: Telling, report: LockedReport, toWorker: PushFlow = 'workerNews'): Promise<Told[]> => {
  if (report.unit) return unitsStaff(telling, { county: report.county, units: [report.unit], crew: report.crew })
  if (report.holder) return [{ flow: toWorker, account: report.holder }]
  return centerHas.includes(report.status) ? centerStaff(telling, report, 'centerNews') : []
}

/** Whose matters this one speaks for: each is told about their own. */
export const mergedReporters = async ({ trx }: Telling, { county, id, merged_count }: LockedReport): Promise<Told[]> => {
  if (merged_count === 0) return []
  return (await listMerged(trx, county, id)).flatMap((merged) =>
    reporter(merged, 'progress').map((told) => ({ ...told, about: merged.id })),
  )
}

/** 我也遇到: whatever the reporter is told, everyone who joined is told with them; who has left is told nothing more. */
export const withNeighbors = async ({ trx }: Pick<Telling, 'trx'>, report: LockedReport, told: readonly Told[]): Promise<Told[]> => {
  const toResidents = told.filter(({ flow }) => residentFlows.includes(flow))
  const isOwn = ({ about }: Told) => about === undefined || about === report.id
  const staying = report.reporter_left_at ? told.filter((each) => !(toResidents.includes(each) && isOwn(each))) : told
  const abouts = [...new Set(toResidents.map(({ about = report.id }) => about))].filter((id) => id !== report.id || report.join_count > 0)
  const joiners = abouts.length ? await listJoiners(trx, report.county, abouts) : []
  const neighbors = toResidents.flatMap(({ flow, about = report.id }) =>
    joiners.filter((joiner) => joiner.report === about).map(({ account }) => ({ flow, account, about, isJoined: true })),
  )
  return [...staying, ...neighbors]
}
