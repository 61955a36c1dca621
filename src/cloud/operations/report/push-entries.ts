import { areasAround } from '../../../domain/area'
import type { PushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import type { OutboxEntry } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'

export interface Told {
  readonly flow: PushFlow
  readonly account: string
}

/** One entry for each person told of an event; the key keeps a repeated event from telling twice. */
export const pushEntries = (
  { newId }: Pick<App, 'newId'>,
  { county, report, event, at, told }: { county: number; report: string; event: string; at: Date; told: readonly Told[] },
): OutboxEntry[] =>
  told.map(({ flow, account }) => ({
    county,
    id: newId(),
    kind: 'push',
    key: `push:${event}:${account}`,
    about: report,
    payload: { flow, account },
    availableAt: at,
  }))

/** Everyone who deals out matters of this community. */
export const toldAtCenter = async (db: Database, community: string, at: Date): Promise<Told[]> =>
  (await listRoleHolders(db, 'dispatcher', areasAround(community), at)).map((account) => ({ flow: 'toCenter', account }))
