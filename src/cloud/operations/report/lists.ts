import type { ReportPage } from '../../../contract/report'
import type { Person } from '../../../domain/authorization'
import { countyOf } from '../../../domain/place'
import type { App } from '../../app'
import { type Keyset, listGridQueue, listReportsOf, listReturned } from '../../store/report-list-store'
import type { ListedReport } from '../../store/report-store'
import { rowToSummary } from './summary'

const pageSize = 10

interface PageOf {
  readonly after?: string | undefined
  readonly role?: string | undefined
}

/** 我的事项, the newest first. */
export const listMine = async ({ db }: Pick<App, 'db'>, { account }: Person, { after }: PageOf): Promise<ReportPage> =>
  toPage(await listReportsOf(db, account, readKeyset(after), pageSize + 1), ({ submitted_at }) => submitted_at)

/** What waits for a worker's or a center's hands, by due time; a page is of one county, that of the first area. */
export const listQueue = async ({ db }: Pick<App, 'db'>, { grants }: Person, { after, role }: PageOf): Promise<ReportPage> => {
  const held = grants.filter((grant) => role === undefined || grant.role === role)
  const first = held.find((grant) => grant.role === 'gridWorker') ?? held.find((grant) => grant.role === 'dispatcher')
  if (!first) return { reports: [], next: null }
  const county = countyOf(first.area)
  const areas = held.filter((grant) => grant.role === first.role && countyOf(grant.area) === county).map(({ area }) => area)
  const list = first.role === 'gridWorker' ? listGridQueue : listReturned
  return toPage(await list(db, county, areas, readKeyset(after), pageSize + 1), ({ due }) => due)
}

const toPage = (rows: readonly ListedReport[], keyOf: (row: ListedReport) => Date): ReportPage => {
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    reports: shown.map(rowToSummary),
    next: rows.length > pageSize && last ? `${keyOf(last).toISOString()}~${last.id}` : null,
  }
}

const keysetForm = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A cursor that is not ours begins at the beginning. */
const readKeyset = (after: string | undefined): Keyset | undefined => {
  const [, at, id] = keysetForm.exec(after ?? '') ?? []
  return at && id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : undefined
}
