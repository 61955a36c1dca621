import { cityCounty } from '../../../domain/city'
import type { Role } from '../../../domain/role'
import type { App } from '../../app'
import { clearCrew } from '../../store/hand-over-store'
import { insertOutbox } from '../../store/outbox-store'
import { insertReportEvents } from '../../store/report-event-store'
import { listRoleHolders } from '../../store/role-grant-store'
import { findUnitCounty } from '../../store/unit-store'
import { pushEntries } from '../report/push-entries'

interface Leaving {
  readonly account: string
  readonly units: readonly string[]
  readonly by: { readonly account: string; readonly role: Role }
}

/** 离岗: what a unit had assigned to this person is the unit's again, told on the timeline and to everyone else there. */
export const leaveUnits = async (
  { db, now, newId }: Pick<App, 'db' | 'now' | 'newId'>,
  { account, units, by }: Leaving,
): Promise<number> => {
  const at = now()
  let freed = 0
  for (const unit of units) {
    const county = (await findUnitCounty(db, unit)) ?? cityCounty
    const others = (await listRoleHolders(db, 'officer', [unit], at)).filter((each) => each !== account)
    freed += await db.transaction().execute(async (trx) => {
      const reports = await clearCrew(trx, { county, unit, account })
      const events = reports.map(({ id, revision }) => ({ report: id, id: newId(), revision }))
      const said = { county, action: 'handOver', actor: by.account, actorRole: by.role, at } as const
      await insertReportEvents(
        trx,
        events.map((event) => ({ ...said, ...event, words: null, shown: false, reason: null, attachments: [] })),
      )
      const told = others.map((other) => ({ flow: 'unitNews' as const, account: other, unit }))
      const entries = events.flatMap(({ report, id }) => pushEntries({ newId }, { county, report, event: id, at, told }))
      if (entries.length) await insertOutbox(trx, entries)
      return reports.length
    })
  }
  return freed
}
