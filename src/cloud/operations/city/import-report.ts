import { gridImportWording as wording } from '../../wording/grid-import'

type RowOutcome = 'added' | 'changed' | 'same' | 'refused'

export interface ImportedRow {
  readonly sheet: string
  /** As numbered in the sheet, where the headings are row 1; 0 speaks of the whole file. */
  readonly row: number
  readonly outcome: RowOutcome
  readonly message: string
}

/** What an import did, or would do, row by row. */
export interface ImportReport {
  readonly written: boolean
  readonly counts: Readonly<Record<RowOutcome, number>>
  readonly rows: readonly ImportedRow[]
}

export const toImportReport = (rows: readonly ImportedRow[], written: boolean): ImportReport => {
  const counts = { added: 0, changed: 0, same: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return { written, counts, rows }
}

/** The report as the operator reads it: every row that changes something or cannot, then the counts. */
export const reportToLines = ({ written, counts, rows }: ImportReport): readonly string[] => [
  ...rows.filter(({ outcome }) => outcome !== 'same').map(({ sheet, row, message }) => wording.line(sheet, row, message)),
  wording.counts(counts),
  written ? wording.written : counts.refused ? wording.refusedAll : wording.tried,
]
