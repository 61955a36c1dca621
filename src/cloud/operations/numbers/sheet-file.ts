import { strToU8, zipSync } from 'fflate'

export type Value = string | number | null
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Value[])[]
}

/** A spreadsheet takes what begins so for a formula. */
const plain = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** One table after the other, as Excel opens it: with a mark of UTF-8, and lines that end in two characters. */
export const csvOf = (sheets: readonly Sheet[]): Uint8Array => {
  const cell = (value: Value) => (typeof value === 'string' ? `"${plain(value).replaceAll('"', '""')}"` : String(value ?? ''))
  const lines = sheets.flatMap(({ name, rows }) => [[name], ...rows, []]).map((row) => row.map(cell).join(','))
  return strToU8(`\uFEFF${lines.join('\r\n')}`)
}

const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documentSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageSpace = 'http://schemas.openxmlformats.org/package/2006'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** 工作簿: numbers as numbers, so that whoever adds them up gets what the page says. */
export const xlsxOf = (sheets: readonly Sheet[]): Uint8Array => {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }))
  const entries: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${numbered
      .map(
        ({ number }) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="r1" Type="${documentSpace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${mainSpace}" xmlns:r="${documentSpace}"><sheets>${numbered
      .map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packageSpace}/relationships">${numbered
      .map(({ number }) => `<Relationship Id="r${number}" Type="${documentSpace}/worksheet" Target="worksheets/sheet${number}.xml"/>`)
      .join('')}</Relationships>`,
    ...Object.fromEntries(numbered.map(({ rows, number }) => [`xl/worksheets/sheet${number}.xml`, sheetOf(rows)])),
  }
  return zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])))
}

/** A, B, … Z, AA: some readers know a cell by its name alone. */
const lettersOf = (across: number): string =>
  (across < 26 ? '' : lettersOf(Math.floor(across / 26) - 1)) + String.fromCharCode(65 + (across % 26))

const sheetOf = (rows: Sheet['rows']): string => {
  const cell = (value: Value, at: string) => {
    if (value === null) return `<c r="${at}"/>`
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  }
  const lines = rows.map((row, down) => {
    const cells = row.map((value, across) => cell(value, `${lettersOf(across)}${down + 1}`))
    return `<row r="${down + 1}">${cells.join('')}</row>`
  })
  return `${head}<worksheet xmlns="${mainSpace}"><sheetData>${lines.join('')}</sheetData></worksheet>`
}
