import type { Numbers } from '../../../contract/numbers'
import { type Cell, standingKeys } from '../../../domain/published-rows'

type Whole = NonNullable<Numbers['whole']>

interface PlacedCell {
  readonly area: string
  readonly category: string
  readonly received: number
}

interface Common {
  readonly placed: readonly PlacedCell[]
  readonly before: readonly PlacedCell[]
  readonly names: ReadonlyMap<string, string>
  readonly categoryName: ReadonlyMap<string, string>
  readonly least: number
}

const mostCommon = 10

/** 高频共性: the same kind of matter in the same place, where that may be told beside the other kinds and the other places. */
export const commonOf = ({ placed, before, names, categoryName, least }: Common): Whole['common'] => {
  const stands = standingCells(placed, least)
  const stood = standingCells(before, least)
  return placed
    .filter((cell) => cell.category !== '' && stands(cell))
    .sort((one, other) => other.received - one.received)
    .slice(0, mostCommon)
    .map(({ area, category, received }) => {
      const then = before.find((row) => row.area === area && row.category === category)
      return {
        place: names.get(area) ?? '',
        category: categoryName.get(category) ?? '',
        received,
        before: then === undefined || then.received === 0 ? 0 : stood(then) ? then.received : null,
      }
    })
}

/** Among the kinds of its place, those of its group there, and the places of its kind. */
const standingCells = (cells: readonly PlacedCell[], least: number) => {
  const sides = [
    ({ area }: PlacedCell) => area,
    ({ area, category }: PlacedCell) => `${area} ${category.slice(0, 2)}`,
    ...(new Set(cells.map(({ area }) => area)).size > 1 ? [({ category }: PlacedCell) => category] : []),
  ]
  const standing = sides.map((sideOf) => {
    const groups = new Map<string, Cell[]>()
    for (const cell of cells) groups.set(sideOf(cell), [...(groups.get(sideOf(cell)) ?? []), { key: keyOf(cell), received: cell.received }])
    return new Set([...groups.values()].flatMap((group) => [...(standingKeys(group, least) ?? [])]))
  })
  return (cell: PlacedCell) => standing.every((keys) => keys.has(keyOf(cell)))
}

const keyOf = ({ area, category }: PlacedCell): string => `${area} ${category}`
