import readWorkbook from 'read-excel-file/node'
import { orderWording as wording } from '../../wording/intake'

/** One order as the sheet holds it, numbered as people see it. */
export interface OrderRow {
  readonly row: number
  readonly cell: (heading: string) => string
}

const mostRows = 500

/** The rows of the first sheet that has the columns an order cannot do without; nothing where none has. */
export const readOrders = async (file: string): Promise<readonly OrderRow[] | undefined> => {
  const sheets = (await readWorkbook(Buffer.from(file, 'base64')).catch(() => undefined)) ?? []
  for (const { data } of sheets) {
    const headings = (data[0] ?? []).map((cell) => String(cell ?? '').trim())
    if (![wording.number, wording.words, wording.community].every((needed) => headings.includes(needed))) continue
    const rows = data.slice(1).flatMap((cells, at) => {
      const text = cells.map((cell) => String(cell ?? '').trim())
      return text.every((each) => each === '') ? [] : [{ row: at + 2, cell: (heading: string) => text[headings.indexOf(heading)] ?? '' }]
    })
    return rows.length > mostRows ? undefined : rows
  }
  return undefined
}
