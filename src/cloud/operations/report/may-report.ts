import type { App } from '../../app'
import { takeAllowances } from '../../store/allowance-store'
import type { Database } from '../../store/database'

/** Counted where the report lies and together with it, so that a report that was not filed counts for nothing. */
export const mayReport = (
  { reportAllowances: { toGrid, inAll } }: Pick<App, 'reportAllowances'>,
  trx: Database,
  { county, account, place, at }: { county: number; account: string; place: string; at: Date },
): Promise<boolean> => {
  const taken = [
    { key: `reportsToGrid:${account}:${place}`, ...toGrid },
    { key: `reportsInAll:${account}`, ...inAll },
  ]
  return takeAllowances(trx, county, taken, at)
}
