import type { Failure } from '../../../contract/failure'
import type { OrdersToEnter } from '../../../contract/order'
import type { Person } from '../../../domain/authorization'
import { fail, type Outcome, succeed } from '../../../domain/outcome'
import { rolesOn } from '../../../domain/relation'
import { formatReportNumber } from '../../../domain/report-number'
import type { App } from '../../app'
import { listClosedOrders, setOuterEntered } from '../../store/order-store'
import { findReport } from '../../store/report-view-store'
import { orderWording } from '../../wording/intake'
import { isAtDeskOf } from '../intake/desk-area'
import { readRules } from '../report/rules'

const most = 200

/** 待录入: where 12345 is master of dispatch we send it nothing; this is what somebody types in there. */
export const listOrdersToEnter = async (app: Pick<App, 'db' | 'now'>, person: Person): Promise<OrdersToEnter> => {
  const { settings } = await readRules(app)
  if (settings.linliDispatches) return { orders: [] }
  const rows = await listClosedOrders(app.db, most)
  return {
    orders: rows
      .filter(({ community }) => isAtDeskOf(person, community))
      .map((row) => ({
        county: row.county,
        id: row.id,
        number: formatReportNumber(row),
        outerNumber: row.outer_number ?? '',
        closedAt: (row.closed_at ?? app.now()).toISOString(),
        words: row.words ?? orderWording.noAnswer,
      })),
  }
}

export const markEntered = async (
  { db, now }: Pick<App, 'db' | 'now'>,
  person: Person,
  key: { county: number; id: string },
): Promise<Outcome<Record<string, never>, Failure>> => {
  const report = await findReport(db, key.county, key.id)
  if (!report || rolesOn('order.entered', report, person).length === 0) return fail('notFound')
  await setOuterEntered(db, key, now())
  return succeed({})
}
