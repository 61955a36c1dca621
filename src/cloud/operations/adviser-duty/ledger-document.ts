import type { Ledger } from '../../../contract/adviser-duty'
import { adviserDutyWording } from '../../wording/adviser-duty'
import { countLines, headLines, planLines, rowLines } from './ledger-lines'

const { columns, headings, seals, none, made } = adviserDutyWording
const heads = [columns.at, columns.time, columns.kind, columns.minutes, columns.proof]

/** The ledger as a Word document on A4, with room for the seals; the package is read only by whoever asks for one. */
export const ledgerDocument = async (ledger: Ledger): Promise<Uint8Array> => {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } = await import('docx')
  const width = { size: 100 / heads.length, type: WidthType.PERCENTAGE }
  const row = (texts: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map((text) => new TableCell({ width, children: [new Paragraph(text)] })),
    })
  const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
  const rows = rowLines(ledger).map((line) => row(line.map((each) => String(each ?? ''))))
  const table = new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(heads, true), ...rows] })
  const document = new Document({
    creator: '邻里',
    title: ledger.title,
    sections: [
      {
        children: [
          new Paragraph({ text: ledger.title, heading: HeadingLevel.HEADING_1 }),
          ...headLines(ledger).map(([name, value]) => new Paragraph(`${name}：${value}`)),
          title(headings.counts),
          ...countLines(ledger).map((line) => new Paragraph(line)),
          title(headings.plan),
          ...planLines(ledger).map((line) => new Paragraph(line)),
          title(headings.rows),
          rows.length > 0 ? table : new Paragraph(none),
          title(headings.seals),
          ...seals.flatMap((line) => [new Paragraph(line), new Paragraph('')]),
          new Paragraph(made),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
