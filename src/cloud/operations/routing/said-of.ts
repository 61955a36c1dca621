import type { TriedCatalogue } from '../../../contract/catalogue'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { Ruled } from '../../../domain/routing'
import type { Database } from '../../store/database'
import { listAdmissionRules, listRoutingRules, listUnitsNamed, type NewAdmission, type NewRouting } from '../../store/routing-store'
import { routingWording as wording } from '../../wording/routing'
import type { GivenRule as Given } from './catalogue-workbook'

/** Of what kind of matter, where and from which day on. */
export type SpokenOf = Pick<Ruled, 'category' | 'area' | 'from'>

type Line = Pick<TriedCatalogue['rows'][number], 'outcome' | 'message'>

interface Said {
  readonly line: Line
  readonly routing?: Pick<NewRouting, 'lead' | 'co'>
  readonly admission?: Pick<NewAdmission, 'reason' | 'goesTo' | 'source'>
}

/** What a row says is new, changes or ends what is said until then, or is what is said already. */
export const saidOfRouting = async (db: Database, { lead, co }: Given, rule: SpokenOf): Promise<Outcome<Said, string>> => {
  if (rule.area.length === 6 && rule.area.endsWith('00')) return fail(wording.countyOnly)
  const county = countyOf(rule.area)
  const found = await unitsBy(db, county, [lead, ...co.split(/[、,，;；]/)])
  if (!found.ok) return found
  const [first = null, ...others] = lead ? found.value : []
  const before = untilThen(await listRoutingRules(db, { county, areas: [rule.area] }), rule)
  const names = before?.lead
    ? (await listUnitsNamed(db, county, [before.lead, ...before.co])).map(({ name }) => name).join('、')
    : undefined
  const isSame = before?.lead === first && before?.co.join() === others.join()
  const line = lineOf({ isEnding: first === null, before: names, isSame })
  return line.ok ? succeed({ line: line.value, routing: { lead: first, co: others } }) : line
}

export const saidOfAdmission = async (db: Database, { reason, goesTo, source }: Given, rule: SpokenOf): Promise<Outcome<Said, string>> => {
  const problem = problemOf(reason, goesTo, source)
  if (problem) return fail(problem)
  const before = untilThen(await listAdmissionRules(db, { areas: [rule.area] }), rule)
  const isSame = [before?.reason, before?.goesTo, before?.source].join() === [reason, goesTo, source].join()
  const line = lineOf({ isEnding: reason === '', before: before?.reason ?? undefined, isSame })
  const admission = { reason: reason || null, goesTo: goesTo || null, source: source || null }
  return line.ok ? succeed({ line: line.value, admission }) : line
}

const problemOf = (reason: string, goesTo: string, source: string): string | undefined => {
  if ((reason === '') !== (goesTo === '')) return wording.halfReason
  if (reason && !source) return wording.noSource
  return [reason, goesTo, source].some((text) => text.length > 100) ? wording.tooLong : undefined
}

const lineOf = ({
  isEnding,
  before,
  isSame,
}: {
  isEnding: boolean
  before: string | undefined
  isSame: boolean
}): Outcome<Line, string> => {
  if (isEnding) return before ? succeed({ outcome: 'changed', message: wording.ended(before) }) : fail(wording.nothingToEnd)
  if (isSame) return succeed({ outcome: 'same', message: wording.same })
  return succeed(before ? { outcome: 'changed', message: wording.changed(before) } : { outcome: 'new', message: wording.fresh })
}

/** The latest first, as they are listed. */
const untilThen = <Rule extends Ruled>(rules: readonly Rule[], { category, from }: SpokenOf): Rule | undefined =>
  rules.find((rule) => rule.category === category && rule.from <= from)

const unitsBy = async (db: Database, county: number, typed: readonly string[]): Promise<Outcome<string[], string>> => {
  const names = [...new Set(typed.map((name) => name.trim()).filter(Boolean))]
  const units = await listUnitsNamed(db, county, names)
  const ids = names.map((name) => units.find((unit) => unit.id === name || unit.name === name)?.id)
  const unknown = names.find((_name, at) => ids[at] === undefined)
  return unknown === undefined ? succeed(ids.flatMap((id) => id ?? [])) : fail(wording.noUnit(unknown))
}
