import type { Database } from './database'
import type { ReportTransferTable } from './tables/report'

/** 转办: under the step's own id, so that sending it twice hands over once. */
export const insertTransfer = (trx: Database, transfer: Omit<ReportTransferTable, 'back_at'>) =>
  trx
    .insertInto('report_transfer')
    .values({ ...transfer, back_at: null })
    .execute()

/** Whatever of it is still elsewhere is back. */
export const setTransfersBack = (trx: Database, county: number, report: string, at: Date) =>
  trx
    .updateTable('report_transfer')
    .set({ back_at: at })
    .where('county', '=', county)
    .where('report', '=', report)
    .where('back_at', 'is', null)
    .execute()
