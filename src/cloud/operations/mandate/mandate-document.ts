import type { Mandate } from '../../../contract/mandate'
import type { ReportView } from '../../../contract/report'
import type { ClockKind } from '../../../domain/clock-moves'
import { mandateWording } from '../../wording/mandate'
import { timeOf } from '../paper/paper-time'

interface Printed {
  readonly mandate: Mandate
  readonly view: ReportView
  readonly clocks: readonly { readonly kind: ClockKind; readonly dueMs: number; readonly provisional: boolean }[]
  readonly link: string | null
  readonly code: string
}

const { rows: names, asked, what, conditions, noConditions, clocks: clocksTitle, clockNames, provisional } = mandateWording
const { online, link: linkWords, code: codeWords, until, paper, answers, back } = mandateWording

/** 交办单 as a Word document; the package is read only by whoever prints one. */
export const mandateDocument = async (printed: Printed): Promise<Uint8Array> => {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, WidthType } = await import('docx')
  const cell = (text: string, size: number) =>
    new TableCell({ width: { size, type: WidthType.PERCENTAGE }, children: text.split('\n').map((line) => new Paragraph(line)) })
  const table = (rows: readonly (readonly [string, string])[]) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(([name, text]) => new TableRow({ cantSplit: true, children: [cell(name, 22), cell(text, 78)] })),
    })
  const title = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 })
  const lines = (texts: readonly string[]) => texts.map((text) => new Paragraph(text))
  const document = new Document({
    creator: '邻里',
    title: `${mandateWording.title} ${printed.mandate.number}`,
    sections: [
      {
        children: [
          new Paragraph({ text: mandateWording.title, heading: HeadingLevel.HEADING_1 }),
          table(factsOf(printed)),
          title(asked),
          ...lines(what),
          title(conditions),
          ...lines(printed.view.closingConditions.length > 0 ? printed.view.closingConditions.map((each) => `□ ${each}`) : [noConditions]),
          title(clocksTitle),
          table(timesOf(printed)),
          title(online),
          ...lines(onlineOf(printed)),
          title(paper),
          table(answers.map((answer) => [answer, '\n\n'] as const)),
          new Paragraph(back),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const factsOf = ({ mandate, view }: Printed): (readonly [string, string])[] => [
  [names.number, mandate.number],
  [names.unit, mandate.unitName],
  [names.matter, view.number],
  [names.category, view.categoryName ?? ''],
  [names.filed, timeOf(view.submittedAt)],
  [names.place, view.placeWords],
  [names.words, view.words],
  [names.printed, timeOf(mandate.printedAt)],
  [names.due, `${timeOf(view.due)}${view.dueProvisional ? provisional : ''}`],
]

/** What runs for the unit; the resident's own promise stands above. */
const timesOf = ({ clocks }: Printed): (readonly [string, string])[] =>
  clocks
    .filter(({ kind }) => kind !== 'promise')
    .map(({ kind, dueMs, provisional: isProvisional }) => [
      clockNames[kind],
      `${timeOf(new Date(dueMs).toISOString())}${isProvisional ? provisional : ''}`,
    ])

const onlineOf = ({ link, code, mandate }: Printed): string[] => [
  ...(link ? [linkWords, link] : []),
  `${codeWords}${code}`,
  until(timeOf(mandate.until).slice(0, 10)),
]
