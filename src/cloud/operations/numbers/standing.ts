import { keptSpanOf, type NumberSpan, type Stretch } from '../../../domain/number-span'
import { type Cell, lookAround, standingKeys, standsInTime } from '../../../domain/published-rows'
import type { Database } from '../../store/database'
import { type Kept, listReceived, listReceivedBySpan, type Received } from '../../store/number-store'
import type { CountedKind } from '../../store/tables/report-count'
import type { NumbersArea } from './area'

/** What of an area may be told beside what is told of its neighbors, of what it lies in, and of other days. */
export interface Standing {
  readonly whole: boolean
  readonly kind: (group: string) => boolean
  readonly part: (from: string) => boolean
}

interface Look {
  readonly area: NumbersArea
  readonly span: NumberSpan
  readonly stretch: Stretch
  readonly least: number
  /** How many came on each day or in each month of the stretch. */
  readonly course: ReadonlyMap<string, number>
  /** The counties of the city, where the area lies in one of them. */
  readonly city: readonly number[]
}

/** 互相推不出来: what is hidden on one page is not to be had by taking away what another one shows. */
export const standingOf = async (db: Database, look: Look): Promise<Standing> => {
  const levels = await levelsOf(db, look)
  const stands = (group: string | undefined) => levels.every((level) => standsAt(level, group, look.least))
  // What units are given is told by kind on their own pages alone.
  const kind = look.area.kind === 'unit' ? () => true : stands
  return { whole: stands(undefined) && (await standsAmongOthers(db, look)), kind, part: await partsOf(db, look) }
}

/** The area, or what it lies in, among its neighbors. */
interface Level {
  readonly own: string
  readonly neighbors: readonly Received[]
  /** What all of them lie in, with whatever lies in none of them. */
  readonly whole: readonly Received[]
}

const lengths = [6, 9, 12, 15]
const kinds: readonly CountedKind[] = ['county', 'town', 'community', 'grid']

const levelsOf = async (db: Database, { area, span, stretch, city }: Look): Promise<Level[]> => {
  const read = (kind: CountedKind, within: string, counties: readonly number[]) =>
    listReceived(db, { counties, kind, within, span: keptSpanOf(span), stretch })
  if (area.kind === 'unit') {
    const neighbors = await read('unit', '', area.counties)
    return [{ own: area.area, neighbors, whole: neighbors }]
  }
  if (area.within === '') return []
  const steps = lengths.filter((length) => length <= area.within.length)
  const cities = city.length > 0 ? city : area.counties
  const byStep = await Promise.all(
    steps.map((_length, at) =>
      read(kinds[at] ?? 'grid', at === 0 ? '' : area.within.slice(0, lengths[at - 1]), at === 0 ? cities : area.counties),
    ),
  )
  return byStep.map((neighbors, at) => ({
    own: area.within.slice(0, lengths[at]),
    neighbors,
    whole: at === 0 ? neighbors : (byStep[at - 1] ?? []).filter(({ area: code }) => code === area.within.slice(0, lengths[at - 1])),
  }))
}

/** The area among its neighbors; of one kind of matter, also that kind among the others of what it lies in. */
const standsAt = ({ own, neighbors, whole }: Level, group: string | undefined, least: number): boolean => {
  if (neighbors.every(({ area }) => area === own) && whole === neighbors) return true
  const ofGroup = (rows: readonly Received[]) => rows.filter((row) => group === undefined || row.group === group)
  const cells = summedBy(ofGroup(neighbors), ({ area }) => area)
  const unplaced = sumOf(ofGroup(whole)) - sumOf(ofGroup(neighbors))
  const rest: Cell[] = unplaced > 0 ? [{ key: null, received: unplaced }] : []
  const isTold = standingKeys([...cells, ...rest], least)?.has(own) ?? false
  if (group === undefined || whole === neighbors) return isTold
  return (
    isTold &&
    (standingKeys(
      summedBy(whole, (row) => row.group),
      least,
    )?.has(group) ??
      false)
  )
}

const sumOf = (rows: readonly Received[]): number => rows.reduce((sum, { received }) => sum + received, 0)

const summedBy = (rows: readonly Received[], keyOf: (row: Received) => string): Cell[] => {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.received)
  return [...sums].map(([key, received]) => ({ key, received }))
}

/** A day beside others of its week and its month, and a month beside others of its quarter and its year. */
const standsAmongOthers = async (db: Database, { area, span, stretch, least }: Look): Promise<boolean> =>
  span !== 'day' && span !== 'month' ? true : (await standingParts(db, { ...area, span, stretch }, least))(stretch.from)

/** A year lies in nothing longer that is told, so that it is read once. */
const partsOf = (db: Database, { area, span, stretch, least, course }: Look) => {
  const part = keptSpanOf(span)
  const around = lookAround(part, stretch)
  if (around.from === stretch.from && around.until === stretch.until) return standsInTime(part, course, least)
  return standingParts(db, { ...area, span: part, stretch }, least)
}

const standingParts = async (db: Database, kept: Kept, least: number): Promise<Standing['part']> => {
  const rows = await listReceivedBySpan(db, { ...kept, stretch: lookAround(kept.span, kept.stretch) })
  return standsInTime(kept.span, new Map(rows.map(({ starts, received }) => [starts, received])), least)
}
