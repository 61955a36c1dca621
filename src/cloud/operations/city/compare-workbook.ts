import { fail } from '../../../domain/outcome'
import { gridImportWording as wording } from '../../wording/grid-import'
import type { SheetName, SheetRow } from './grid-workbook'
import type { ImportedRow } from './import-report'
import { estateKey, type KnownCounty } from './known-county'
import { createOfficerLoad, mostGridsPerOfficer } from './officer-load'
import { planBuildingRow } from './plan-building-row'
import { planGridRow } from './plan-grid-row'
import { planNeighborGroupRow } from './plan-neighbor-group-row'
import type { Cell } from './read-cells'
import type { RowPlan } from './row-plan'

const planBySheet: Readonly<Record<SheetName, (row: SheetRow, known: KnownCounty) => Cell<RowPlan>>> = {
  网格: planGridRow,
  邻里小组: planNeighborGroupRow,
  小区楼栋单元: planBuildingRow,
}

/** A line for every row of the workbook, and what is to be written when none is refused. */
export const compareWorkbook = (rows: readonly SheetRow[], known: KnownCounty): { lines: ImportedRow[]; plans: RowPlan[] } => {
  const planned = planOnce(rows, known)
  const plans = planned.flatMap(({ plan }) => (plan.ok ? [plan.value] : []))
  const load = createOfficerLoad(
    known.posts.values(),
    plans.flatMap(({ posts }) => posts),
  )
  const lines = planned.map(({ row: { sheet, row }, plan }): ImportedRow => {
    if (!plan.ok) return { sheet, row, outcome: 'refused', message: plan.failure }
    const over = load.findOverloaded(plan.value.posts)
    if (over) return { sheet, row, outcome: 'refused', message: wording.tooManyGrids(over.post, over.name, mostGridsPerOfficer) }
    return { sheet, row, ...verdictOf(plan.value) }
  })
  return { lines, plans }
}

/** Plans each row; one that speaks of what an earlier row of its sheet spoke of is refused. */
const planOnce = (rows: readonly SheetRow[], known: KnownCounty) => {
  const rowBySubject = new Map<string, number>()
  const gridByEstate = new Map<string, string>()
  return rows.map((row): { row: SheetRow; plan: Cell<RowPlan> } => {
    const plan = planBySheet[row.sheet](row, known)
    if (!plan.ok) return { row, plan }
    const subject = `${row.sheet} ${plan.value.subject}`
    const earlier = rowBySubject.get(subject)
    if (earlier !== undefined) return { row, plan: fail(wording.duplicate(earlier)) }
    rowBySubject.set(subject, row.row)
    return { row, plan: checkOneGridPerEstate(plan, gridByEstate) }
  })
}

const checkOneGridPerEstate = (plan: Cell<RowPlan> & { ok: true }, gridByEstate: Map<string, string>): Cell<RowPlan> => {
  const { building } = plan.value
  if (!building) return plan
  const key = estateKey(building.grid.slice(0, 12), building.estate)
  const grid = gridByEstate.get(key) ?? building.grid
  gridByEstate.set(key, grid)
  return grid === building.grid ? plan : fail(wording.estateElsewhere(building.estate, grid))
}

const verdictOf = ({ isNew, changed }: RowPlan): Pick<ImportedRow, 'outcome' | 'message'> => {
  if (isNew) return { outcome: 'added', message: wording.added }
  return changed.length > 0 ? { outcome: 'changed', message: wording.changed(changed) } : { outcome: 'same', message: wording.same }
}
