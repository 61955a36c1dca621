import type { CatalogueOf, CataloguePage, CatalogueRule } from '../../../contract/catalogue'
import type { Failure } from '../../../contract/failure'
import { areasAround, covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { dayAt } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { Ruled } from '../../../domain/routing'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'
import type { Database } from '../../store/database'
import { listNamed } from '../../store/division-store'
import { type AdmissionRule, listAdmissionRules, listRoutingRules, listUnitsNamed, type RoutingRule } from '../../store/routing-store'
import { listUnits } from '../../store/unit-store'
import { routingWording } from '../../wording/routing'

/** What is said of a place, from around it and within it: what holds, what is coming and what held before. */
export const listCatalogue = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  { grants }: Person,
  { kind, area: asked }: CatalogueOf,
): Promise<Outcome<CataloguePage, Failure>> => {
  const served = grants.filter(({ role }) => role === 'dispatcher').map((grant) => grant.area)
  const area = asked ?? served[0]
  if (!area || !served.some((own) => covers(own, area) || own === area)) return fail('notAllowed')
  const [county, at] = [countyOf(area), now()]
  const of = { county, areas: [...new Set(areasAround(area.padEnd(12, '0')))], within: isCity(area) ? area.slice(0, 4) : area }
  const rules: readonly AnyRule[] = kind === 'routing' ? await listRoutingRules(db, of) : await listAdmissionRules(db, of)
  const names = await namesOf(db, { county, area, at, rules })
  const choosable = kind === 'routing' && !isCity(area) ? await listUnits(db, county, area.padEnd(12, '0'), at) : []
  const today = dayAt(at.getTime())
  return succeed({
    area: { code: area, name: names.area(area) },
    rules: rules.map((rule) => toRule(rule, { rules, today, names })),
    units: choosable.map(({ name }) => name),
    today,
  })
}

type AnyRule = Ruled & Pick<RoutingRule, 'id'> & Partial<Omit<RoutingRule, 'id' | 'setBy'>> & Partial<Omit<AdmissionRule, 'id' | 'setBy'>>

const isCity = (area: string) => area.length === 6 && area.endsWith('00')

interface Names {
  readonly area: (code: string) => string
  readonly category: (code: string) => string
  readonly unit: (id: string) => string | undefined
}

const namesOf = async (
  db: Database,
  { county, area, at, rules }: { county: number; area: string; at: Date; rules: readonly AnyRule[] },
): Promise<Names> => {
  const categories = new Map((await listKeptCategories(db, at)).map(({ code, name }) => [code, name]))
  const areas = new Map(
    (await listNamed(db, [...new Set([area, ...rules.map((rule) => rule.area)])])).map(({ code, name }) => [code, name]),
  )
  const ids = rules.flatMap(({ lead, co = [] }) => [...(lead ? [lead] : []), ...co])
  const units = new Map((await listUnitsNamed(db, county, [...new Set(ids)])).map(({ id, name }) => [id, name]))
  return {
    area: (code) => areas.get(code) ?? (isCity(code) ? routingWording.city : code),
    category: (code) => categories.get(code) ?? code,
    unit: (id) => units.get(id),
  }
}

const toRule = (rule: AnyRule, { rules, today, names }: { rules: readonly AnyRule[]; today: string; names: Names }): CatalogueRule => ({
  id: rule.id,
  category: rule.category,
  categoryName: names.category(rule.category),
  area: rule.area,
  areaName: names.area(rule.area),
  from: rule.from,
  isComing: rule.from > today,
  isEnded: rule.isEnded,
  isPast: rules.some((other) => isAfter(other, rule) && other.from <= today),
  lead: rule.lead ? (names.unit(rule.lead) ?? null) : null,
  co: (rule.co ?? []).flatMap((id) => names.unit(id) ?? []),
  reason: rule.reason ?? null,
  goesTo: rule.goesTo ?? null,
  source: rule.source ?? null,
})

const isAfter = (one: Ruled, other: Ruled) => one.area === other.area && one.category === other.category && one.from > other.from
