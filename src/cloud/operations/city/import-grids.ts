import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import type { FieldCipher } from '../../store/field-cipher'
import { loadCounty } from '../../store/grid-import-store'
import { compareWorkbook } from './compare-workbook'
import { readGridWorkbook, type SheetRow } from './grid-workbook'
import { type ImportReport, toImportReport } from './import-report'
import { toKnownCounty } from './known-county'
import { writePlans } from './write-plans'

interface GridImport {
  /** That of the workbook's first code where none is named; codes of another one are refused. */
  readonly county?: number
  readonly file: Uint8Array
  /** False tries the file out and writes nothing. */
  readonly commit: boolean
}

type ImportApp = Pick<App, 'db' | 'newId'> & { readonly cipher: FieldCipher }

/** Who stands for each grid, neighbor groups and estates from a workbook: all of it is written, or nothing. */
export const importGrids = async (app: ImportApp, { file, commit, ...given }: GridImport): Promise<ImportReport> => {
  const workbook = await readGridWorkbook(file)
  if (!workbook.ok) return toImportReport([{ ...workbook.failure, outcome: 'refused' }], false)
  const county = given.county ?? countyNamedIn(workbook.value)
  return app.db.transaction().execute(async (trx) => {
    const known = toKnownCounty(county, await loadCounty(trx, county), app.cipher)
    const { lines, plans } = compareWorkbook(workbook.value, known)
    const isRefused = lines.some(({ outcome }) => outcome === 'refused')
    if (!commit || isRefused) return toImportReport(lines, false)
    await writePlans({ ...app, db: trx }, known, plans)
    return toImportReport(lines, true)
  })
}

const countyNamedIn = (rows: readonly SheetRow[]): number => {
  const codes = rows.flatMap(({ cells }) => [cells['网格编码'], cells['小组编码']])
  return countyOf(String(codes.find((code) => code !== undefined) ?? ''))
}
