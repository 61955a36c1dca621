import type { ExportLedger, Ledger } from '../../../contract/adviser-duty'
import type { Failure } from '../../../contract/failure'
import type { NumbersFile } from '../../../contract/numbers'
import type { Person } from '../../../domain/authorization'
import { type Outcome, succeed } from '../../../domain/outcome'
import type { App } from '../../app'
import { adviserDutyWording } from '../../wording/adviser-duty'
import { type Sheet, xlsxOf } from '../numbers/sheet-file'
import { viewLedger } from './ledger'
import { ledgerDocument } from './ledger-document'
import { headLines, planLines, rowLines } from './ledger-lines'

const mimes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

/** The same ledger as on the page, for seal and subsidy. */
export const exportLedger = async (
  app: Pick<App, 'db' | 'now'>,
  person: Person,
  { form, ...asked }: ExportLedger,
): Promise<Outcome<NumbersFile, Failure>> => {
  const viewed = await viewLedger(app, person, asked)
  if (!viewed.ok) return viewed
  const bytes = form === 'docx' ? await ledgerDocument(viewed.value) : xlsxOf(sheetsOf(viewed.value))
  return succeed({ name: `${viewed.value.title}.${form}`, mime: mimes[form], content: Buffer.from(bytes).toString('base64') })
}

const sheetsOf = (ledger: Ledger): Sheet[] => {
  const { sheets, columns, kinds, total, seals, made } = adviserDutyWording
  const minutes = ledger.rows.reduce((sum, each) => sum + (each.minutes ?? 0), 0)
  return [
    {
      name: sheets.whole,
      rows: [
        [ledger.title],
        ...headLines(ledger),
        [columns.kind, total, columns.minutes],
        ...ledger.counts.map((each) => [kinds[each.kind], each.count, each.minutes]),
        [total, ledger.rows.length, minutes],
        ...planLines(ledger).map((line) => [line]),
        ...seals.map((line) => [line]),
        [made],
      ],
    },
    { name: sheets.rows, rows: [[columns.at, columns.time, columns.kind, columns.minutes, columns.proof], ...rowLines(ledger)] },
  ]
}
