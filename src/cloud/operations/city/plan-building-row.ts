import { fail, succeed } from '../../../domain/outcome'
import { gridImportWording as wording } from '../../wording/grid-import'
import type { SheetRow } from './grid-workbook'
import { estateKey, type KnownCounty } from './known-county'
import { type Cell, combine, readNeededText, readText } from './read-cells'
import { type RowPlan, readGrid } from './row-plan'

/** A row of the sheet 小区楼栋单元: one building and its units. */
export const planBuildingRow = (row: SheetRow, known: KnownCounty): Cell<RowPlan> => {
  const read = combine({
    grid: readGrid(row, '网格编码', known),
    estate: readNeededText(row, '小区', 30),
    name: readNeededText(row, '楼栋', 20),
    units: readText(row, '单元', 200),
  })
  if (!read.ok) return read
  const { grid, estate, name } = read.value
  const units = (read.value.units ?? '').split(/[、，,;；\s]+/).filter(Boolean)
  const key = estateKey(grid.slice(0, 12), estate)
  const stored = known.estates.get(key)
  if (stored && stored.grid !== grid) return fail(wording.estateElsewhere(estate, stored.grid))
  const storedUnits = stored?.buildings.find((building) => building.name === name)?.units
  const isSame = storedUnits?.join() === units.join()
  return succeed({
    subject: `${key} ${name}`,
    isNew: storedUnits === undefined,
    changed: isSame ? [] : ['单元'],
    posts: [],
    ...(!isSame && { building: { estate, grid, building: { name, units } } }),
  })
}
