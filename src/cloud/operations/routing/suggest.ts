import type { Routing } from '../../../contract/catalogue'
import type { Failure } from '../../../contract/failure'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import type { App } from '../../app'
import { findReport } from '../../store/report-view-store'
import type { AdmissionRule, RoutingRule } from '../../store/routing-store'
import { listUnits } from '../../store/unit-store'
import { admissionFor, routingFor } from './routed-for'

/** To whom a matter goes as the catalogue has it, to whom else it may, and whether a grid may have it at all. */
export const suggestRoute = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  { county, id }: { county: number; id: string },
): Promise<Outcome<Routing, Failure>> => {
  const row = await findReport(db, county, id)
  if (!row || rolesOn('routing.suggest', row, person).length === 0) return fail('notFound')
  const at = now()
  const returned = new Set(row.parts.filter(({ wasReturned }) => wasReturned).map(({ unit }) => unit))
  const units = (await listUnits(db, county, row.community, at))
    .filter((unit) => !returned.has(unit.id))
    .map(({ id: unit, name }) => ({ id: unit, name }))
  return succeed({
    ...named(await routingFor(db, row, at), units, row.return_count === 0),
    units,
    notForGrid: whyNot(await admissionFor(db, row, at)),
  })
}

type Units = Routing['units']

const named = (rule: RoutingRule | undefined, units: Units, isBinding: boolean): Pick<Routing, 'lead' | 'co' | 'leads'> => {
  const find = (id: string) => units.filter((unit) => unit.id === id)
  const [lead = null] = find(rule?.lead ?? '')
  const co = (rule?.co ?? []).flatMap(find)
  return { lead, co, leads: rule && isBinding ? [...(lead ? [lead] : []), ...co] : units }
}

const whyNot = (rule: AdmissionRule | undefined): Routing['notForGrid'] =>
  rule?.reason ? { reason: rule.reason, goesTo: rule.goesTo ?? '', source: rule.source ?? '' } : null
