import { dayNumberOf, dayOf } from './civil-day'
import { type NumberSpan, partsOfStretch, type Stretch, stretchOf } from './number-span'
import { addCounts, type Counts, noCounts } from './report-tally'

export interface CountedRow {
  /** None for what is put together, or lies in no row of its own. */
  readonly key: string | null
  readonly counts: Counts
}

export interface Cell {
  readonly key: string | null
  readonly received: number
}

type MayStand = (key: string) => boolean

/**
 * 能单独公布的: the rows that may be told by themselves beside their sum. A row under the least may not, nor one that may not stand
 * elsewhere; and the smallest of the others joins these until nobody can work one out from the sum. Nothing where even the sum is too little.
 */
export const standingKeys = (cells: readonly Cell[], least: number, mayStand: MayStand = () => true): ReadonlySet<string> | undefined => {
  const filled = cells.filter(({ received }) => received > 0).sort(largestFirst)
  const standing = filled.flatMap(({ key, received }) => (key !== null && received >= least && mayStand(key) ? [{ key, received }] : []))
  const hidden = filled.filter(({ key }) => !standing.some((each) => each.key === key))
  const isTold = () => sumOf(hidden) < least || (hidden.length === 1 && hidden[0]?.key !== null)
  while (hidden.length > 0 && isTold() && standing.length > 0) hidden.push(...standing.splice(-1))
  return hidden.length > 0 && sumOf(hidden) < least ? undefined : new Set(standing.map(({ key }) => key))
}

/** Always in the same order, so that two pages never choose differently among equals. */
const largestFirst = (one: Cell, other: Cell): number => other.received - one.received || ((one.key ?? '') < (other.key ?? '') ? -1 : 1)

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, { received }) => sum + received, 0)

/** 不足几件的合在一起: no row under the least, and all of them still add up; nothing where the whole is too little. */
export const publishedRows = (rows: readonly CountedRow[], least: number, mayStand?: MayStand): CountedRow[] | undefined => {
  const cells = rows.map(({ key, counts: { received } }) => ({ key, received }))
  const standing = standingKeys(cells, least, mayStand)
  if (!standing) return undefined
  const filled = rows.filter(({ counts }) => counts.received > 0).sort((one, other) => largestFirst(cellOf(one), cellOf(other)))
  const shown = filled.filter(({ key }) => key !== null && standing.has(key))
  const rest = filled.filter((row) => !shown.includes(row))
  if (rest.length === 0) return shown
  return [...shown, { key: null, counts: rest.reduce((sum, { counts }) => addCounts(sum, counts), noCounts) }]
}

const cellOf = ({ key, counts }: CountedRow): Cell => ({ key, received: counts.received })

/** In which longer spans a day or month is told beside others. */
const enclosing = { day: ['week', 'month'], month: ['quarter', 'year'] } as const satisfies Partial<
  Record<NumberSpan, readonly NumberSpan[]>
>

/** A day may be told where it may be told in its week and in its month, and a month in its quarter and its year. */
export const standsInTime = (part: 'day' | 'month', received: ReadonlyMap<string, number>, least: number): MayStand => {
  const known = new Map<string, ReadonlySet<string> | undefined>()
  const standingIn = (span: NumberSpan, day: string) => {
    const stretch = stretchOf(span, day)
    const key = `${span} ${stretch.from}`
    if (!known.has(key)) {
      const cells = partsOfStretch(span, stretch).map((from) => ({ key: from, received: received.get(from) ?? 0 }))
      known.set(key, standingKeys(cells, least))
    }
    return known.get(key)
  }
  return (day) => enclosing[part].every((span) => standingIn(span, day)?.has(day) ?? false)
}

/** From where to where one must look to know which parts of a stretch may be told. */
export const lookAround = (part: 'day' | 'month', { from, until }: Stretch): Stretch => {
  const last = dayOf(dayNumberOf(until) - 1)
  const around = enclosing[part].flatMap((span) => [stretchOf(span, from), stretchOf(span, last)])
  const froms = around.map((each) => each.from).sort()
  const untils = around.map((each) => each.until).sort()
  return { from: froms[0] ?? from, until: untils.at(-1) ?? until }
}
