import { liesWithNoTown, liesWithNoVillage } from '../../../domain/report-guard'
import { addCounts, counterNames, tallyOf } from '../../../domain/report-tally'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { addToCounts, listCounted, listCountiesToCount, saveCounted, takeToCount } from '../../store/report-count-store'
import type { CountedCell } from '../../store/tables/report-count'
import { listTallyRows, type TallyRow } from '../../store/tally-store'

type CountApp = Pick<App, 'db' | 'now'>

const batch = 300
/** A city that begins to count what it has goes on at the next tick. */
const mostBatches = 40

/** 统计: whatever changed since it was counted last is counted anew, so that the kept counts are what counting everything would give. */
export const countReports = async (app: CountApp): Promise<number> => {
  let counted = 0
  for (const county of await listCountiesToCount(app.db, app.now()))
    for (let taken = batch, round = 0; taken >= batch && round < mostBatches; counted += taken, round += 1)
      taken = await app.db.transaction().execute((trx) => countSome(trx, county, app.now()))
  return counted
}

/** What is taken away and what is added are written together with what each matter now adds. */
const countSome = async (trx: Database, county: number, at: Date): Promise<number> => {
  const { marks, reports } = await takeToCount(trx, { county, at, limit: batch })
  if (!reports.length) return 0
  const before = await listCounted(trx, county, reports)
  const now = (await listTallyRows(trx, county, reports)).map((row) => countedOf(row, at))
  const moved = [...before.flatMap(({ cells }) => cells.map(taken)), ...now.flatMap(({ cells }) => cells)]
  await addToCounts(trx, county, summed(moved))
  await saveCounted(trx, { county, marks, counted: now })
  return Math.max(marks.length, reports.length)
}

const taken = (cell: CountedCell): CountedCell => ({
  ...cell,
  counts: Object.fromEntries(Object.entries(cell.counts).map(([name, count]) => [name, -count])),
})

/** One line for each cell that moves; what comes back to nothing moves none. */
const summed = (cells: readonly CountedCell[]): CountedCell[] => {
  const sums = new Map<string, CountedCell>()
  for (const cell of cells) {
    const key = [cell.kind, cell.area, cell.day, cell.category].join(' ')
    const known = sums.get(key)
    sums.set(key, known ? { ...known, counts: addCounts(known.counts, cell.counts) } : cell)
  }
  return [...sums.values()].filter(({ counts }) => counterNames.some((name) => counts[name]))
}

const countedOf = (row: TallyRow, at: Date) => {
  const { here, units, nextMs } = tallyOf(factsOf(row), at.getTime())
  const { community, grid, day } = row
  const cell = (kind: CountedCell['kind'], area: string, counts: CountedCell['counts']): CountedCell[] => {
    const filled = Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))
    return Object.keys(filled).length ? [{ kind, area, day, category: row.category ?? '', counts: filled }] : []
  }
  const cells = [
    ...(grid ? cell('grid', grid, here) : []),
    // 回避: what avoids a village is no number of any village's, nor of the town's where it avoids that.
    ...(liesWithNoVillage(community) ? [] : cell('community', community, here)),
    ...(liesWithNoTown(community) ? [] : cell('town', community.slice(0, 9), here)),
    ...cell('county', community.slice(0, 6), here),
    ...[...units].flatMap(([unit, counts]) => cell('unit', unit, counts)),
  ]
  return { report: row.id, cells, nextAt: nextMs === undefined ? null : new Date(nextMs) }
}

const factsOf = (row: TallyRow) => {
  const deadlines = row.clocks.map(({ due, done, ended, isPaused, unit, kind }) => ({
    kind,
    unit,
    isPaused,
    dueMs: Number(due),
    doneMs: done === null ? undefined : Number(done),
    endedMs: ended === null ? undefined : Number(ended),
  }))
  return {
    status: row.status,
    dueMs: row.due.getTime(),
    finishedMs: row.finished_at?.getTime(),
    isExempted: row.is_exempted,
    isOwnFind: row.is_own_find,
    result: row.result,
    process: row.process,
    reopenCount: row.reopen_count,
    took: row.took,
    contacts: deadlines.filter(({ kind }) => kind === 'contact'),
    calls: deadlines.filter(({ kind }) => kind === 'whistle'),
    unit: row.unit,
    parts: row.parts,
  }
}
