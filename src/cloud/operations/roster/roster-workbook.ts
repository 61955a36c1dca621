import readWorkbook from 'read-excel-file/node'
import type { NumbersFile } from '../../../contract/numbers'
import type { RosterKind } from '../../../domain/roster'
import { neededColumns, rosterColumns, rosterTemplate } from '../../wording/roster'
import { xlsxOf } from '../numbers/sheet-file'

/** One person as the sheet holds them, numbered as people see it. */
export interface RosterRow {
  readonly row: number
  readonly cell: (heading: string) => string
}

const mostRows = 2000

/** Excel makes a day of what looks like one. */
const textOf = (cell: unknown): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')).trim()

/** The rows of the first sheet that has the columns a roster cannot do without; nothing where none has. */
export const readRoster = async (kind: RosterKind, file: string): Promise<readonly RosterRow[] | undefined> => {
  const sheets = (await readWorkbook(Buffer.from(file, 'base64')).catch(() => undefined)) ?? []
  for (const { data } of sheets) {
    const headings = (data[0] ?? []).map(textOf)
    if (!neededColumns[kind].every((needed) => headings.includes(needed))) continue
    const rows = data.slice(1).flatMap((cells, at) => {
      const text = cells.map(textOf)
      return text.every((each) => each === '') ? [] : [{ row: at + 2, cell: (heading: string) => text[headings.indexOf(heading)] ?? '' }]
    })
    return rows.length > mostRows ? undefined : rows
  }
  return undefined
}

/** 模板: the headings to be filled in, and on a second sheet what goes under each. */
export const rosterTemplateOf = ({ kind }: { kind: RosterKind }): NumbersFile => {
  const name = rosterTemplate.names[kind]
  const bytes = xlsxOf([
    { name, rows: [rosterColumns[kind]] },
    { name: rosterTemplate.guide, rows: rosterTemplate.rows[kind] },
  ])
  const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name: `${name}.xlsx`, mime, content: Buffer.from(bytes).toString('base64') }
}
