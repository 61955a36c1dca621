import type { Failure } from '../../../contract/failure'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { mayLead } from '../../../domain/routing'
import type { Database } from '../../store/database'
import { listUnitsNamed } from '../../store/routing-store'
import { routingWording } from '../../wording/routing'
import { admissionFor, routingFor } from './routed-for'

interface Sent {
  readonly county: number
  readonly community: string
  readonly category: string | null
  readonly return_count: number
}

/** 派单: only to whom the catalogue names for it; the refusal says who that is. */
export const refuseLead = async (db: Database, report: Sent, unit: string, at: Date): Promise<Outcome<undefined, Failure>> => {
  const rule = await routingFor(db, report, at)
  if (rule === undefined || mayLead(rule, unit, report.return_count)) return succeed(undefined)
  const named = await listUnitsNamed(db, report.county, [...(rule.lead ? [rule.lead] : []), ...rule.co])
  return fail('notInCatalogue', routingWording.notInCatalogue(named.map(({ name }) => name)))
}

/** 准入: who of these is given it; what must not be sent to a grid lies with the center. */
export const admitted = async (
  db: Database,
  matter: Omit<Sent, 'county' | 'return_count'>,
  { workers, at }: { readonly workers: readonly string[]; readonly at: Date },
): Promise<readonly string[]> => ((await admissionFor(db, matter, at))?.reason ? [] : workers)

/** 准入: what must not be sent to a grid is not; the refusal says why and where it goes. */
export const refuseGrid = async (
  db: Database,
  report: Omit<Sent, 'county' | 'return_count'>,
  at: Date,
): Promise<Outcome<undefined, Failure>> => {
  const rule = await admissionFor(db, report, at)
  if (!rule?.reason) return succeed(undefined)
  return fail('notForGrid', routingWording.notForGrid(rule.reason, rule.goesTo ?? '', rule.source ?? ''))
}
