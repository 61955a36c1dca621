import type { ReportSummary } from '../../../contract/report'
import { formatReportNumber } from '../../../domain/report-number'
import type { OwnReport } from '../../store/report-list-store'
import type { ListedReport } from '../../store/report-view-store'

export const rowToSummary = (row: ListedReport): ReportSummary => ({
  county: row.county,
  id: row.id,
  number: formatReportNumber(row),
  status: row.status,
  words: row.words,
  categoryName: row.category_name,
  placeWords: row.place_words,
  submittedAt: row.submitted_at.toISOString(),
  due: row.due.toISOString(),
  dueProvisional: row.due_provisional,
  acceptDue: row.status === 'submitted' ? row.accept_due.toISOString() : null,
  kind: row.kind,
  ring: row.ring,
})

/** 代报: of somebody else's. */
const spoken = (row: OwnReport): ReportSummary => ({ ...rowToSummary(row), ...(row.is_spoken && { part: 'proxy' as const }) })

/** 我也遇到: a matter that one joined is read without what only whoever filed it said. */
export const ownToSummary = (row: OwnReport): ReportSummary =>
  row.is_joined ? { ...rowToSummary(row), words: '', placeWords: row.public_place, part: 'joiner' } : spoken(row)
