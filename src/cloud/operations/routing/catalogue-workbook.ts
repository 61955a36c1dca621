import readWorkbook from 'read-excel-file/node'
import type { CatalogueRow, CatalogueSheet } from '../../../contract/catalogue'
import { routingWording as wording } from '../../wording/routing'

/** Every cell as text; what is not filled in is empty. */
export type GivenRule = { readonly [Field in keyof CatalogueRow]-?: string }

export interface NumberedRow {
  readonly row: number
  readonly given: GivenRule
}

const mostRows = 500
const needed = [wording.category, wording.area, wording.from]

/** The rows as they were filled in on the page, or those of the first sheet that has the columns; nothing where none has. */
export const readCatalogue = async ({ rows = [], file }: CatalogueSheet): Promise<readonly NumberedRow[] | undefined> => {
  if (file === undefined) return rows.map((row, at) => ({ row: at + 1, given: { ...empty, ...trimmed(row) } }))
  const sheets = (await readWorkbook(Buffer.from(file, 'base64')).catch(() => undefined)) ?? []
  for (const { data } of sheets) {
    const headings = (data[0] ?? []).map((cell) => String(cell ?? '').trim())
    if (!needed.every((heading) => headings.includes(heading))) continue
    const read = data.slice(1).flatMap((cells, at) => {
      const text = cells.map(textOf)
      const cell = (heading: string) => text[headings.indexOf(heading)] ?? ''
      return text.every((each) => each === '') ? [] : [{ row: at + 2, given: givenBy(cell) }]
    })
    return read.length > mostRows ? undefined : read
  }
  return undefined
}

const empty = { category: '', area: '', from: '', lead: '', co: '', reason: '', goesTo: '', source: '' }

const trimmed = (row: CatalogueRow): Partial<GivenRule> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value?.trim() ?? '']))

const givenBy = (cell: (heading: string) => string): GivenRule => ({
  category: cell(wording.category),
  area: cell(wording.area),
  from: cell(wording.from),
  lead: cell(wording.lead),
  co: cell(wording.co),
  reason: cell(wording.reason),
  goesTo: cell(wording.goesTo),
  source: cell(wording.source),
})

/** A spreadsheet keeps a day as a day of its own, at midnight UTC. */
const textOf = (cell: unknown): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim())
