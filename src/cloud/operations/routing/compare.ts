import type { CatalogueSheet, TriedCatalogue } from '../../../contract/catalogue'
import { covers } from '../../../domain/area'
import type { Person } from '../../../domain/authorization'
import { dayAt, dayNumberOf, dayOf } from '../../../domain/civil-day'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { listKeptCategories } from '../../store/category-store'
import { listAreasNamed, type NewAdmission, type NewRouting } from '../../store/routing-store'
import { routingWording as wording } from '../../wording/routing'
import { type NumberedRow, readCatalogue } from './catalogue-workbook'
import { type SpokenOf, saidOfAdmission, saidOfRouting } from './said-of'

type Line = TriedCatalogue['rows'][number]

/** What a row says, with a sentence of its own of it; where it is wrong, what is wrong with it. */
interface Compared {
  readonly lines: readonly Line[]
  readonly routing: readonly NewRouting[]
  readonly admission: readonly NewAdmission[]
}

type ComparingApp = Pick<App, 'db' | 'now' | 'newId'>

/** Row by row: what it names, whether that is known, and what it changes; nothing where the workbook cannot be read. */
export const compareCatalogue = async (app: ComparingApp, person: Person, sheet: CatalogueSheet): Promise<Compared | undefined> => {
  const rows = await readCatalogue(sheet)
  if (!rows) return undefined
  const known = await whatIsKnown(app, person, rows)
  const seen = new Map<string, number>()
  const compared: ComparedRow[] = []
  for (const numbered of rows) compared.push(await compareRow(app, person, { numbered, known, seen, kind: sheet.kind }))
  return {
    lines: compared.map(({ line }) => line),
    routing: compared.flatMap(({ routing }) => routing ?? []),
    admission: compared.flatMap(({ admission }) => admission ?? []),
  }
}

interface ComparedRow {
  readonly line: Line
  readonly routing?: NewRouting
  readonly admission?: NewAdmission
}

interface Comparing {
  readonly numbered: NumberedRow
  readonly known: Known
  readonly seen: Map<string, number>
  readonly kind: CatalogueSheet['kind']
}

const compareRow = async (app: ComparingApp, person: Person, { numbered, known, seen, kind }: Comparing): Promise<ComparedRow> => {
  const spoken = spokenOnce(numbered, known, seen)
  const said = spoken.ok ? await saidBy[kind](app.db, numbered.given, spoken.value.rule) : spoken
  const title = titleOf(numbered, spoken)
  if (!spoken.ok || !said.ok) return { line: { row: numbered.row, title, outcome: 'refused', message: said.ok ? '' : said.failure } }
  const line = { row: numbered.row, title, ...said.value.line }
  if (line.outcome === 'same') return { line }
  const base = { id: app.newId(), by: person.account, at: app.now(), ...spoken.value.rule }
  return {
    line,
    ...(said.value.routing && { routing: { ...base, county: countyOf(base.area), ...said.value.routing } }),
    ...(said.value.admission && { admission: { ...base, ...said.value.admission } }),
  }
}

const saidBy = { routing: saidOfRouting, admission: saidOfAdmission } as const

const titleOf = ({ given }: NumberedRow, spoken: Outcome<Spoken, string>) =>
  spoken.ok ? spoken.value.title : [given.category, given.area, given.from].filter(Boolean).join(' · ')

/** The same said twice for the same day is said by nobody knows which. */
const spokenOnce = ({ row, given }: NumberedRow, known: Known, seen: Map<string, number>): Outcome<Spoken, string> => {
  const spoken = spokenOf(given, known)
  if (!spoken.ok) return spoken
  const key = Object.values(spoken.value.rule).join(' ')
  const before = seen.get(key)
  if (before !== undefined) return fail(wording.twice(before))
  seen.set(key, row)
  return spoken
}

interface Known {
  readonly today: string
  readonly categories: readonly { readonly code: string; readonly name: string }[]
  readonly areas: readonly { readonly code: string; readonly name: string }[]
  readonly own: readonly string[]
}

const whatIsKnown = async ({ db, now }: ComparingApp, { grants }: Person, rows: readonly NumberedRow[]): Promise<Known> => {
  const own = grants.filter(({ role }) => role === 'dispatcher').map(({ area }) => area)
  const named = await listAreasNamed(db, [...new Set(rows.map(({ given }) => given.area))])
  return {
    today: dayAt(now().getTime()),
    categories: await listKeptCategories(db, now()),
    // The city is no division of its own.
    areas: [...named, ...own.filter((area) => area.endsWith('00') && area.length === 6).map((code) => ({ code, name: wording.city }))],
    own,
  }
}

interface Spoken {
  readonly title: string
  readonly rule: SpokenOf
}

type Given = NumberedRow['given']

const spokenOf = (given: Given, { categories, areas, own, today }: Known): Outcome<Spoken, string> => {
  const category = categories.find(({ code, name }) => [code, name].includes(given.category))
  if (!category) return fail(wording.noCategory(given.category))
  const here = areas.filter(
    ({ code, name }) => [code, name].includes(given.area) && own.some((area) => covers(area, code) || area === code),
  )
  const [area, another] = here
  if (!area) return fail(wording.noArea(given.area))
  if (another && another.code !== area.code) return fail(wording.twoAreas(given.area))
  if (!isDay(given.from) || given.from < today) return fail(wording.badDay)
  const rule = { category: category.code, area: area.code, from: given.from }
  return succeed({ title: `${category.name} · ${area.name} · ${given.from}`, rule })
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(dayNumberOf(text)) === text
