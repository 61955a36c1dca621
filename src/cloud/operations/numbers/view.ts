import type { Failure } from '../../../contract/failure'
import type { Numbers, NumbersOf } from '../../../contract/numbers'
import type { Person } from '../../../domain/authorization'
import { dayAt, dayNumberOf, dayOf } from '../../../domain/civil-day'
import { keptSpanOf, partsOfStretch, type Stretch, stretchBefore, stretchOf } from '../../../domain/number-span'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { type CountedRow, publishedRows } from '../../../domain/published-rows'
import { formatReportNumber } from '../../../domain/report-number'
import { publishedRate, rateNames, rateOf } from '../../../domain/report-rates'
import { addCounts, type Counts, noCounts } from '../../../domain/report-tally'
import type { App } from '../../app'
import { findAreaNames } from '../../store/area-store'
import { listBelow, listCourse, listExempted, listUnitNames } from '../../store/number-store'
import { numbersWording } from '../../wording/numbers'
import { type Rules, readRules } from '../report/rules'
import { areaOf, cityOf, type NumbersArea, ownAreas } from './area'
import { commonOf } from './common'
import { rowsOf } from './rows'
import { standingOf } from './standing'

type NumbersApp = Pick<App, 'db' | 'now'>

/** 统计 of an area in a stretch of days, from kept counts alone. */
export const viewNumbers = async (app: NumbersApp, person: Person, { area, span, on }: NumbersOf): Promise<Outcome<Numbers, Failure>> => {
  const own = await ownAreas(app, person)
  const asked = area ?? own[0]?.area
  if (asked === undefined) return fail('notAllowed')
  const found = await areaOf(app, person, asked)
  if (!found.ok) return found
  const today = dayAt(app.now().getTime())
  const stretch = stretchOf(span, on !== undefined && on < today ? on : today)
  const rules = await readRules(app)
  const { publishedLeast, rankingLeast } = rules.settings
  return succeed({
    area: asked,
    name: found.value.name,
    span,
    from: stretch.from,
    to: dayBefore(stretch.until),
    earlier: stretchBefore(span, stretch).from,
    later: stretch.until > today ? null : stretch.until,
    at: app.now().toISOString(),
    whole: await wholeOf(app, rules, found.value, { span, stretch }),
    publishedLeast,
    rankingLeast,
    own,
  })
}

const dayBefore = (day: string): string => dayOf(dayNumberOf(day) - 1)

type Look = { readonly span: Numbers['span']; readonly stretch: Stretch }
type Whole = NonNullable<Numbers['whole']>

const wholeOf = async ({ db }: NumbersApp, rules: Rules, area: NumbersArea, { span, stretch }: Look): Promise<Whole | null> => {
  const { publishedLeast: least } = rules.settings
  const kept = { ...area, span: keptSpanOf(span), stretch }
  const course = await listCourse(db, kept)
  const counts = sumOf(course)
  if (counts.received > 0 && counts.received < least) return null
  const byPart = grouped(course, (row) => row.starts)
  const received = new Map(byPart.map(({ key, counts }) => [key ?? '', counts.received]))
  const stands = await standingOf(db, { area, span, stretch, least, course: received, city: await cityOf(db, area) })
  if (counts.received > 0 && !stands.whole) return null
  const placed = await placesIn(db, area, kept, course)
  const before = await placesIn(db, area, { ...kept, stretch: stretchBefore(span, stretch) }, undefined)
  const names = new Map([[area.area, area.name], ...(await findAreaNames(db, [...new Set(placed.map((row) => row.area))]))])
  const categoryName = categoryNames(rules)
  const parents = course.map((row) => ({ ...row, key: row.category.slice(0, 2) }))
  return {
    ...pick(counts),
    rates: rateNames.map((name) => ({ name, share: publishedRate(rateOf[name](counts), least) ?? null })),
    course: courseOf(partsOfStretch(span, stretch), byPart, { least, mayStand: stands.part }),
    below: area.below
      ? rowsOf(
          withRest(
            grouped(placed, (row) => row.area),
            counts,
          ),
          { ...rules.settings, names, isRanked: area.below !== 'grid' },
        )
      : [],
    units: await unitsOf(db, rules, area, kept),
    categories: rowsOf(
      grouped(parents, (row) => row.key),
      { ...rules.settings, names: categoryName, isRanked: false, mayStand: stands.kind },
    ),
    common: commonOf({ placed, before, names, categoryName, least }),
    exemptions: (await listExempted(db, { ...area, stretch })).map(({ county, day, sequence, category, due, finished_at }) => ({
      number: formatReportNumber({ county, day, sequence }),
      category: categoryName.get(category ?? '') ?? '',
      due: due.toISOString(),
      finishedAt: finished_at?.toISOString() ?? null,
    })),
  }
}

const pick = ({ received, closed, open, elsewhere, openLate, exempted }: Counts) => ({
  received,
  closed,
  open,
  elsewhere,
  openLate,
  exempted,
})

type Kept = Parameters<typeof listBelow>[1]
type Cell = Counts & { readonly area: string; readonly category: string }

const placesIn = async (db: App['db'], area: NumbersArea, kept: Kept, known: readonly (Counts & { category: string })[] | undefined) => {
  if (area.below) return listBelow(db, { ...kept, kind: area.below })
  return known ? known.map((row): Cell => ({ ...row, area: area.area })) : listBelow(db, kept)
}

const sumOf = (rows: readonly Counts[]): Counts => rows.reduce<Counts>(addCounts, noCounts)

const grouped = <Row extends Counts>(rows: readonly Row[], keyOf: (row: Row) => string): CountedRow[] => {
  const groups = new Map<string, Counts>()
  for (const row of rows) groups.set(keyOf(row), addCounts(groups.get(keyOf(row)) ?? noCounts, row))
  return [...groups].map(([key, counts]) => ({ key, counts }))
}

/** What lies in no grid yet is in the whole all the same. */
const withRest = (rows: readonly CountedRow[], whole: Counts): CountedRow[] => {
  const known = sumOf(rows.map(({ counts }) => counts))
  const rest = Object.fromEntries(Object.entries(whole).map(([name, count]) => [name, count - known[name as keyof Counts]])) as Counts
  return rest.received > 0 ? [...rows, { key: null, counts: rest }] : [...rows]
}

/** A day with too few is left open, and where it alone could be worked out another one with it. */
const courseOf = (
  parts: readonly string[],
  rows: readonly CountedRow[],
  { least, mayStand }: { least: number; mayStand: (from: string) => boolean },
): Whole['course'] => {
  const shown = new Map((publishedRows(rows, least, mayStand) ?? []).map(({ key, counts }) => [key, counts]))
  const filled = new Set(rows.filter(({ counts }) => counts.received > 0).map(({ key }) => key))
  return parts.map((from) => {
    const { received = null, closed = null } = shown.get(from) ?? (filled.has(from) ? {} : noCounts)
    return { from, received, closed }
  })
}

const categoryNames = ({ categories }: Rules) =>
  new Map<string, string>([...categories.map(({ code, name }) => [code, name] as const), ['', numbersWording.unsorted]])

/** Units serve a county, so it and the city are shown by them. */
const unitsOf = async (db: App['db'], rules: Rules, area: NumbersArea, kept: Kept) => {
  if (area.kind !== 'county') return []
  const rows = grouped(await listBelow(db, { ...kept, kind: 'unit', within: '' }), (row) => row.area)
  const names = await listUnitNames(
    db,
    rows.flatMap(({ key }) => key ?? []),
  )
  return rowsOf(rows, { ...rules.settings, names, isRanked: true })
}
