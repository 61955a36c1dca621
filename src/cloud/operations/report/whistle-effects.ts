import { dueAt } from '../../../domain/deadline'
import { fail, succeed } from '../../../domain/outcome'
import { answerCall, callUnits, endPart, listCalledUnits, ratePart } from '../../store/report-unit-store'
import { namedUnits } from './dispatch-effects'
import type { Decide, Taking } from './effect'
import type { LockedReport } from './take-step'
import { centerStaff, holders, reporter, unitsStaff } from './told'

const approved = { whistle_due: null, whistle_marked_at: null } as const

const approvalDue = ({ app, rules: { calendar, settings } }: Taking): Date => {
  const { whistleApprovalLimit: limit, workWindows: windows } = settings
  return new Date(dueAt({ startMs: app.now().getTime(), limit, calendar, windows }).dueMs)
}

/** 补批: who of those in charge agreed to what could not wait. */
const approveWhistle: Decide = async (_taking, _report, { approver = '' }) => succeed({ change: approved, told: [], facts: { approver } })

/** 吹哨: who leads is named, or goes on leading; everyone who is called answers. */
const blowWhistle: Decide = async (taking, report, step) => {
  const named = await namedUnits(taking, report, step)
  if (!named.ok) return named
  const { lead } = named.value
  const others = named.value.others.filter(({ id }) => id !== report.unit)
  if (others.length === 0 || (!lead && !report.unit && !report.holder)) return fail('unitMissing')
  const at = taking.app.now()
  const units = [
    ...(lead ? [{ unit: lead.id, part: 'lead' as const }] : []),
    ...others.map(({ id }) => ({ unit: id, part: 'co' as const })),
  ]
  await callUnits(taking.trx, { county: report.county, report: report.id, at, units })
  const called = units.map(({ unit }) => unit)
  return succeed({
    change: {
      ...(lead && { unit: lead.id, holder: null, crew: null, dispatched_at: at }),
      ...(step.approver?.trim() ? approved : { whistle_due: approvalDue(taking), whistle_marked_at: null }),
    },
    told: [
      ...reporter(report, 'progress'),
      ...(await unitsStaff(taking, { county: report.county, units: called, flow: 'calledIn' })),
      // Whoever at the center did not blow it themselves.
      ...(taking.role === 'clerk' ? await centerStaff(taking, report, 'centerNews') : []),
    ],
    facts: { ...(lead && { to: lead.name }), with: others.map(({ name }) => name), ...(step.approver && { approver: step.approver }) },
    clock: { called },
  })
}

/** For which of the units that have a part here this person acts. */
const ownUnit = ({ person, role }: Taking, report: LockedReport): string | undefined => {
  const mine = (unit: string | null) => person?.grants.some((grant) => grant.role === 'officer' && grant.area === unit)
  if (role === 'officer') return report.unit ?? undefined
  return report.called.find(mine)
}

/** 报到. */
const answerWhistle: Decide = async (taking, report, { answer }) => {
  const unit = ownUnit(taking, report)
  if (!unit || !answer) return fail('unitMissing')
  const at = taking.app.now()
  const said = { taken: at.toISOString(), ...answer }
  await answerCall(taking.trx, { county: report.county, report: report.id, unit, at }, said)
  return succeed({
    change: {},
    told: [...(await holders(taking, report)), ...(await centerStaff(taking, report, 'centerNews'))],
    facts: { answer: said },
    clock: { answered: unit },
  })
}

const finishPart: Decide = async (taking, report) => {
  const unit = ownUnit(taking, report)
  if (!unit) return fail('unitMissing')
  await endPart(taking.trx, { county: report.county, report: report.id, unit, at: taking.app.now() }, 'done')
  return succeed({ change: {}, told: await holders(taking, report), clock: { answered: unit } })
}

const releaseUnit: Decide = async (taking, report, { unit = '' }) => {
  const [named] = (await namedUnits(taking, report, { id: '', action: 'releaseUnit', unit })).ok
    ? report.called.filter((id) => id === unit)
    : []
  if (!named) return fail('unitMissing')
  await endPart(taking.trx, { county: report.county, report: report.id, unit, at: taking.app.now() }, 'released')
  return succeed({ change: {}, told: await unitsStaff(taking, { county: report.county, units: [unit] }), clock: { answered: unit } })
}

/** 评议: each of those who were called, once; they read it themselves. */
const rateUnits: Decide = async (taking, report, { ratings = [] }) => {
  const { app, trx, person } = taking
  const rateable = report.parts.filter(({ state, isRated }) => state !== 'returned' && !isRated).map(({ unit }) => unit)
  const units = ratings.map(({ unit }) => unit)
  if (new Set(units).size !== units.length || units.some((unit) => !rateable.includes(unit))) return fail('unitMissing')
  const at = app.now()
  for (const { unit, rating } of ratings)
    await ratePart(trx, { county: report.county, report: report.id, unit, at }, { rating, by: person?.account ?? null })
  const nameOf = new Map((await listCalledUnits(trx, report.county, report.id)).map(({ id, name }) => [id, name]))
  return succeed({
    change: {},
    told: await unitsStaff(taking, { county: report.county, units }),
    facts: { rated: ratings.map(({ unit, rating }) => ({ name: nameOf.get(unit) ?? '', rating })) },
  })
}

export const whistleEffects = { blowWhistle, approveWhistle, answerWhistle, finishPart, releaseUnit, rateUnits } satisfies Readonly<
  Record<string, Decide>
>
