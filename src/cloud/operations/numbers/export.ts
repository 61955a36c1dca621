import type { Failure } from '../../../contract/failure'
import type { ExportNumbers, NumberRow, Numbers, NumbersFile } from '../../../contract/numbers'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import { permilleOf, rateNames } from '../../../domain/report-rates'
import type { App } from '../../app'
import { columnWording, numbersWording, rateWording, spanWording } from '../../wording/numbers'
import { csvOf, type Sheet, type Value, xlsxOf } from './sheet-file'
import { viewNumbers } from './view'

const forms = {
  csv: { make: csvOf, mime: 'text/csv;charset=utf-8' },
  xlsx: { make: xlsxOf, mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const

/** The same numbers as on the page, row by row, so that they add up to its totals. */
export const exportNumbers = async (
  app: Pick<App, 'db' | 'now'>,
  person: Person,
  { form, ...asked }: ExportNumbers,
): Promise<Outcome<NumbersFile, Failure>> => {
  const numbers = await viewNumbers(app, person, asked)
  if (!numbers.ok) return numbers
  const { name, span, from, to } = numbers.value
  const title = numbersWording.file(name, spanWording[span], from, to)
  const { make, mime } = forms[form]
  const content = Buffer.from(make(sheetsOf(title, numbers.value))).toString('base64')
  return succeed({ name: `${title}.${form}`, mime, content })
}

type Whole = NonNullable<Numbers['whole']>

const sheetsOf = (title: string, { whole }: Numbers): Sheet[] => {
  if (!whole) return [{ name: numbersWording.whole, rows: [[title], [numbersWording.tooFew]] }]
  const { sheets } = numbersWording
  const tables = [
    { name: sheets.below, rows: whole.below },
    { name: sheets.units, rows: whole.units },
    { name: sheets.categories, rows: whole.categories },
  ].filter(({ rows }) => rows.length > 0)
  return [
    { name: numbersWording.whole, rows: wholeRows(title, whole) },
    ...tables.map(({ name, rows }) => ({ name, rows: [headings, ...rows.map(cellsOf)] })),
    { name: sheets.course, rows: [['', columnWording.received, columnWording.closed], ...whole.course.map(courseCells)] },
  ]
}

const wholeRows = (title: string, { received, closed, open, elsewhere, rates }: Whole): Sheet['rows'] => [
  [title],
  [columnWording.received, received],
  [columnWording.closed, closed],
  [columnWording.open, open],
  [columnWording.elsewhere, elsewhere],
  ...rates.map(({ name, share }) => [rateWording[name], ...shareCells(share)]),
]

const headings: readonly Value[] = [
  ...[columnWording.name, columnWording.received, columnWording.closed, columnWording.open, columnWording.elsewhere],
  ...rateNames.map((name) => rateWording[name]),
  columnWording.rank,
]

const percentOf = (share: NumberRow['onTime']): Value => (share ? `${(permilleOf(share) / 10).toFixed(1)}%` : numbersWording.none)

const shareCells = (share: NumberRow['onTime']): Value[] => (share ? [percentOf(share), share.part, share.base] : [numbersWording.none])

const cellsOf = (row: NumberRow): Value[] => [
  ...[row.name, row.received, row.closed, row.open, row.elsewhere],
  ...rateNames.map((name) => percentOf(row[name] ?? null)),
  row.rank,
]

const courseCells = ({ from, received, closed }: Whole['course'][number]): Value[] => [
  from,
  ...[received, closed].map((count) => count ?? numbersWording.none),
]
