import { areasAround } from '../../../domain/area'
import type { PushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import type { OutboxEntry } from '../../store/outbox-store'
import { listRoleHolders } from '../../store/role-grant-store'

export interface Told {
  readonly flow: PushFlow
  readonly account: string
  /** Of another matter than the one that the step was taken on. */
  readonly about?: string
  readonly isUrgent?: boolean
  /** As whose officer they are told. */
  readonly unit?: string
  /** 我也遇到: told the place as neighbors may know it. */
  readonly isJoined?: boolean
}

/** One entry for each person told of an event; the key keeps a repeated event from telling twice. */
export const pushEntries = (
  { newId }: Pick<App, 'newId'>,
  { county, report, event, at, told }: { county: number; report: string; event: string; at: Date; told: readonly Told[] },
): OutboxEntry[] =>
  told.map(({ flow, account, about = report, isUrgent = false, unit, isJoined = false }) => ({
    county,
    id: newId(),
    kind: 'push',
    key: `push:${event}:${account}`,
    about,
    payload: { flow, account, ...(isUrgent && { urgent: true }), ...(unit && { unit }), ...(isJoined && { joined: true }) },
    availableAt: at,
  }))

/** Everyone who deals out matters of this community; where a center further up has it, everyone there. */
export const toldAtCenter = async (
  db: Database,
  { community, center = null }: { readonly community: string; readonly center?: string | null },
  at: Date,
): Promise<Told[]> =>
  (await listRoleHolders(db, 'dispatcher', center ? [center] : areasAround(community), at)).map((account) => ({
    flow: 'toCenter',
    account,
  }))
