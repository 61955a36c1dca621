import readWorkbook from 'read-excel-file/node'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { gridImportWording as wording } from '../../wording/grid-import'

/** The sheets that an import reads and their columns; those marked true must be there. */
export const gridSheets = {
  网格: {
    网格编码: true,
    网格长: false,
    网格长电话: false,
    指导员: false,
    指导员电话: false,
    民警: false,
    民警电话: false,
    律师: false,
    律师电话: false,
    党组织: false,
    颜色标签: false,
  },
  邻里小组: { 小组编码: true, 小组名称: true, 邻长: false, 邻长电话: false },
  小区楼栋单元: { 网格编码: true, 小区: true, 楼栋: true, 单元: false },
} as const

export type SheetName = keyof typeof gridSheets

/** One row as people see it: its number in the sheet, and its cells by the heading above them. */
export interface SheetRow {
  readonly sheet: SheetName
  readonly row: number
  readonly cells: Readonly<Record<string, string | number>>
}

export interface WorkbookRefusal {
  readonly sheet: string
  readonly row: number
  readonly message: string
}

const mostRows = 20_000

/** Reads the three sheets as far as they are there; a file that is no workbook is refused as a whole. */
export const readGridWorkbook = async (file: Uint8Array): Promise<Outcome<readonly SheetRow[], WorkbookRefusal>> => {
  const sheets = await readWorkbook(Buffer.from(file)).catch(() => undefined)
  if (!sheets) return fail({ sheet: '', row: 0, message: wording.notWorkbook })
  const known = sheets.flatMap(({ sheet, data }) => (isSheetName(sheet) ? [{ sheet, data: data as readonly Row[] }] : []))
  if (known.length === 0) return fail({ sheet: '', row: 0, message: wording.noSheet })
  const rows: SheetRow[] = []
  for (const { sheet, data } of known) {
    const refusal = refusalOf(sheet, data)
    if (refusal) return fail({ sheet, row: 1, message: refusal })
    rows.push(...rowsOf(sheet, data))
  }
  return succeed(rows)
}

type Row = readonly unknown[]

const isSheetName = (name: string): name is SheetName => Object.hasOwn(gridSheets, name)

const refusalOf = (sheet: SheetName, data: readonly Row[]): string | undefined => {
  if (data.length > mostRows) return wording.tooManyRows(mostRows)
  const headings = headingsOf(data)
  const missing = Object.entries(gridSheets[sheet]).find(([column, isNeeded]) => isNeeded && !headings.includes(column))
  return missing && wording.missingColumn(missing[0])
}

const headingsOf = (data: readonly Row[]): string[] => (data[0] ?? []).map((cell) => String(cell ?? '').trim())

/** Rows are numbered as in the sheet, where the headings are row 1; empty rows are passed over. */
const rowsOf = (sheet: SheetName, data: readonly Row[]): SheetRow[] => {
  const headings = headingsOf(data)
  return data.slice(1).flatMap((row, at) => {
    const filled = row.flatMap((cell, column) => {
      const value = typeof cell === 'number' ? cell : String(cell ?? '').trim()
      return value === '' ? [] : [[headings[column] ?? '', value] as const]
    })
    return filled.length === 0 ? [] : [{ sheet, row: at + 2, cells: Object.fromEntries(filled) }]
  })
}
