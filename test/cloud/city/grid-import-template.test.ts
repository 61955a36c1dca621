import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/node'
import { gridSheets } from '../../../src/cloud/operations/city/grid-workbook'

test('the template that centers fill in has the sheets and columns that the import reads', async () => {
  const template = await readWorkbook(await readFile(join(__dirname, '../../../src/cloud/operations/city/grid-import-template.xlsx')))
  expect(Object.fromEntries(template.map(({ sheet, data }) => [sheet, data[0]]))).toEqual(
    Object.fromEntries(Object.entries(gridSheets).map(([sheet, columns]) => [sheet, Object.keys(columns)])),
  )
})
