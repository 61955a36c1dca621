import type { Paper } from '../../../contract/paper'
import { paperWording } from '../../wording/paper'
import { timeOf } from './paper-time'

const { columns, heading } = paperWording
const headings = [columns.time, columns.number, columns.what, columns.place, columns.category, columns.words]
/** In hundredths of the page. */
const widths = [12, 16, 12, 16, 14, 30]

/** The paper as a Word document; the package is read only by whoever asks for one. */
export const documentOf = async (paper: Paper, sentence: string): Promise<Uint8Array> => {
  const { Document, HeadingLevel, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, WidthType } = await import('docx')
  const cell = (text: string, index: number) =>
    new TableCell({ width: { size: widths[index] ?? 16, type: WidthType.PERCENTAGE }, children: [new Paragraph(text)] })
  const row = (texts: readonly string[], isHead = false) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: texts.map(cell) })
  const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
  const counted = (counts: Paper['counts']) => counts.map(({ name, count }) => new Paragraph(`${name}：${count}`))
  const lines = paper.lines.map((line) => row([timeOf(line.at), line.number, line.what, line.place, line.category, line.words]))
  const table = new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(headings, true), ...lines] })
  const document = new Document({
    creator: '邻里',
    title: paper.title,
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          new Paragraph({ text: paper.title, heading: HeadingLevel.HEADING_1 }),
          title(heading.counts),
          ...counted(paper.counts),
          ...(paper.byCategory.length > 0 ? [title(heading.categories), ...counted(paper.byCategory)] : []),
          title(heading.lines),
          paper.lines.length > 0 ? table : new Paragraph(paperWording.none),
          ...(sentence ? [title(heading.sentence), new Paragraph(sentence)] : []),
          new Paragraph(paperWording.made),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
