import type { ConsultationKey } from '../../../contract/consultation'
import type { Person } from '../../../domain/authorization'
import type { App } from '../../app'
import { findConsultationOfReport, isReportedBy } from '../../store/consultation-report-store'
import type { Database } from '../../store/database'
import { Rollback } from '../report/rollback'
import { numberOf } from './wire-consultation'

interface ReportKey {
  readonly county: number
  readonly id: string
}

/** From the report back: for whose both are, and nothing where it is to stay quiet. */
export const consultationOfReport = async ({ db }: Pick<App, 'db'>, { account }: Person, key: ConsultationKey) => {
  const found = await findConsultationOfReport(db, key, account)
  return { consultation: found ? { ...found, number: numberOf(found) } : null }
}

interface Converting {
  readonly action: string
  readonly reason?: string | undefined
  readonly report?: ReportKey | undefined
  readonly county: number
}

/** 转成网格事项: only of a report that the asker filed themselves, which is their word for it; to aid and mediation it is handed over as it is. */
export const reportLinked = async (trx: Database, { account }: Person, converting: Converting): Promise<ReportKey | undefined> => {
  const { action, reason, report, county } = converting
  if (action !== 'convert' || reason !== 'gridMatter') return undefined
  if (report?.county !== county || !(await isReportedBy(trx, report, account))) throw new Rollback('notFound')
  return report
}
