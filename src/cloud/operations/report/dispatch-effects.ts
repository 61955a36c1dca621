import type { Failure } from '../../../contract/failure'
import type { Step } from '../../../contract/report-step'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import { unitKindsOfGrid } from '../../../domain/unit'
import { findGrid, listGridWorkers } from '../../store/grid-store'
import { callUnits, endPart } from '../../store/report-unit-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { findUnits, type Unit } from '../../store/unit-store'
import { whoseTurn } from '../duty/whose-turn'
import { refuseGrid, refuseLead } from '../routing/refuse-route'
import { leaveToOtherSide, sideTaken } from './border'
import type { Decide, Effect, Taking } from './effect'
import type { LockedReport } from './take-step'
import { centerStaff, holders, reporter, unitsStaff } from './told'

interface Named {
  readonly lead: Unit | undefined
  readonly others: readonly Unit[]
}

/** The units that a step names, each once; one that does not serve the place is none. */
export const namedUnits = async (
  { app, trx }: Taking,
  report: LockedReport,
  { unit, units = [] }: Step,
): Promise<Outcome<Named, Failure>> => {
  const ids = [...new Set([...(unit ? [unit] : []), ...units])]
  const found = await findUnits(trx, { county: report.county, community: report.community, ids, at: app.now() })
  if (found.length !== ids.length) return fail('unitMissing')
  if (report.avoids !== null && found.some(({ kind }) => unitKindsOfGrid.includes(kind))) return fail('keptFromVillage')
  return succeed({ lead: found.find(({ id }) => id === unit), others: found.filter(({ id }) => id !== unit) })
}

/** A grid worker hands on to those of the grid alone; a center goes by the catalogue, unless it settles a dispute. */
const leadBy = async (
  { app, trx, role }: Taking,
  report: LockedReport,
  { lead, isBinding }: { readonly lead: Named['lead']; readonly isBinding: boolean },
): Promise<Outcome<NonNullable<Named['lead']>, Failure>> => {
  if (!lead) return fail('unitMissing')
  if (role === 'gridWorker') return unitKindsOfGrid.includes(lead.kind) ? succeed(lead) : fail('unitMissing')
  const free = isBinding ? undefined : await refuseLead(trx, report, lead.id, app.now())
  return free && !free.ok ? free : succeed(lead)
}

/** 派单: the lead has it from now on, and those who help are called beside it. */
const give =
  (isBinding: boolean): Decide =>
  async (taking, report, step) => {
    const { app, trx } = taking
    const named = await namedUnits(taking, report, step)
    if (!named.ok) return named
    const { others } = named.value
    const chosen = await leadBy(taking, report, { lead: named.value.lead, isBinding })
    if (!chosen.ok) return chosen
    const lead = chosen.value
    const units = [{ unit: lead.id, part: 'lead' as const }, ...others.map(({ id }) => ({ unit: id, part: 'co' as const }))]
    await callUnits(trx, { county: report.county, report: report.id, at: app.now(), units })
    return succeed({
      change: { unit: lead.id, holder: null, crew: null, dispatched_at: app.now(), is_binding: isBinding },
      told: [
        ...reporter(report, 'progress'),
        ...(await unitsStaff(taking, { county: report.county, units: [lead.id], flow: 'dispatched' })),
        ...(await unitsStaff(taking, { county: report.county, units: others.map(({ id }) => id) })),
      ],
      facts: { to: lead.name, ...(others.length > 0 && { with: others.map(({ name }) => name) }) },
    })
  }

/** The grid given by the center, in this report's own county: a report never moves to another. */
const redispatch: Decide = async ({ app, trx, rules }, report, { grid: code = '' }) => {
  if (report.avoids !== null) return fail('keptFromVillage')
  if (countyOf(code) !== report.county) return fail('placeNotFound')
  const grid = await findGrid(trx, report.county, code)
  if (!grid || grid.validTo !== null) return fail('placeNotFound')
  const admitted = await refuseGrid(trx, { ...report, community: grid.community }, app.now())
  if (!admitted.ok) return admitted
  const workers = await listGridWorkers(trx, report.county, code, app.now())
  const { holder, told } = await whoseTurn(trx, rules, { county: report.county, workers, category: report.category })
  if (holder === null) return fail('gridMissing')
  return succeed({
    change: { grid: code, community: grid.community, holder, unit: null, crew: null, return_count: 0 },
    told: told.map((account) => ({ flow: 'newReport' as const, account })),
    facts: { to: grid.name },
  })
}

/** 退回: the other side of the border has it alone; otherwise the center deals it out anew; a unit is remembered as one that did not want it. */
const giveBack: Decide = async (taking, report, { owner }) => {
  const { app, trx, person } = taking
  if (report.beside !== null) return leaveToOtherSide({ app, trx }, report, person)
  const { county, id, unit } = report
  if (unit) await endPart(trx, { county, report: id, unit, at: app.now() }, 'returned')
  return succeed({
    change: { ...(unit && { return_count: report.return_count + 1 }) },
    told: [...reporter(report, 'returned'), ...(await centerStaff(taking, report, 'toCenter'))],
    ...(owner && { facts: { owner } }),
  })
}

/** Somebody who works for the same unit. */
const assign: Decide = async ({ app, trx }, { unit }, { colleague = '' }) => {
  const staff = unit ? await listRoleHolders(trx, 'officer', [unit], app.now()) : []
  if (!staff.includes(colleague)) return fail('colleagueMissing')
  return succeed({ change: { crew: colleague }, told: [{ flow: 'unitNews', account: colleague, ...(unit && { unit }) }] })
}

const revoke: Decide = async (_taking, { crew, unit }): Promise<Outcome<Effect, Failure>> =>
  succeed({ change: { crew: null }, told: crew ? [{ flow: 'unitNews', account: crew, ...(unit && { unit }) }] : [] })

/** 交给同事: somebody else who works the same grid, and takes it up anew. */
const passOn: Decide = async ({ app, trx, person }, report, { colleague = '' }) => {
  const workers = report.grid === null ? [] : await listGridWorkers(trx, report.county, report.grid, app.now())
  if (colleague === person?.account || !workers.includes(colleague)) return fail('colleagueMissing')
  return succeed({ change: { holder: colleague }, told: [{ flow: 'newReport', account: colleague }] })
}

const accept: Decide = async ({ app, person, role }, report) =>
  succeed({
    change: { accepted_at: app.now(), ...(role === 'gridWorker' && { holder: person?.account ?? null, ...sideTaken(report, person) }) },
    told: reporter(report, 'accepted'),
  })

/** 核查: whoever works the grid goes and looks, and the clock waits for that. */
const inspect: Decide = async ({ app, trx }, report) => {
  const workers = report.grid === null ? [] : await listGridWorkers(trx, report.county, report.grid, app.now())
  return succeed({
    change: {},
    told: [...reporter(report, 'progress'), ...workers.map((account) => ({ flow: 'toInspect' as const, account }))],
  })
}

const sign: Decide = async (taking, report) => succeed({ change: {}, told: await holders(taking, { ...report, unit: null }) })

/** 派单 and what comes before and after it. */
export const dispatchEffects = {
  accept,
  inspect,
  reportFinding: async (taking, report) =>
    succeed({ change: {}, told: [...reporter(report, 'progress'), ...(await centerStaff(taking, report, 'centerNews'))] }),
  dispatch: give(false),
  adjudicate: give(true),
  redispatch,
  sign,
  assign,
  revoke,
  sendBack: giveBack,
  contest: giveBack,
  passOn,
} satisfies Readonly<Record<string, Decide>>
