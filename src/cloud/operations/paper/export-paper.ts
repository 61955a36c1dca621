import type { NumbersFile } from '../../../contract/numbers'
import type { ExportPaper, Paper } from '../../../contract/paper'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { paperWording } from '../../wording/paper'
import { type Sheet, xlsxOf } from '../numbers/sheet-file'
import { documentOf } from './paper-document'
import { timeOf } from './paper-time'
import { viewPaper } from './view-paper'

const mimes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** The same paper as on the page, with the sentence that the worker adds. */
export const exportPaper = async (
  app: Pick<App, 'db' | 'cipher'>,
  person: Person,
  { form, sentence = '', ...asked }: ExportPaper,
): Promise<NumbersFile> => {
  const paper = await viewPaper(app, person, asked)
  const bytes = form === 'docx' ? await documentOf(paper, sentence) : xlsxOf(sheetsOf(paper, sentence))
  return { name: `${paper.title}.${form}`, mime: mimes[form], content: Buffer.from(bytes).toString('base64') }
}

const sheetsOf = ({ title, counts, byCategory, lines }: Paper, sentence: string): Sheet[] => {
  const { sheets, columns, made } = paperWording
  const countRows = (rows: Paper['counts']) => rows.map(({ name, count }) => [name, count])
  return [
    { name: sheets.whole, rows: [[title], ...countRows(counts), ...(sentence ? [[sentence]] : []), [made]] },
    { name: sheets.categories, rows: [[columns.category, paperWording.matters], ...countRows(byCategory)] },
    {
      name: sheets.lines,
      rows: [
        [columns.time, columns.number, columns.what, columns.place, columns.category, columns.words],
        ...lines.map(({ at, number, what, place, category, words }) => [timeOf(at), number, what, place, category, words]),
      ],
    },
  ]
}
