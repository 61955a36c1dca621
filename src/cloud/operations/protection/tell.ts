import type { PushFlow } from '../../../domain/push-flow'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { insertOutbox } from '../../store/outbox-store'
import { listDirectorAccounts } from '../../store/protection-store'
import { listRoleHolders } from '../../store/role-grant-store'

interface Asked {
  readonly county: number
  readonly id: string
  readonly community: string
}

/** The village's 儿童主任 and the county's lead at once, so that no request hangs on one person; who asked is told to neither on a screen. */
export const tellHelpers = async (
  { newId }: Pick<App, 'newId'>,
  trx: Database,
  { county, id, community }: Asked,
  { at, time }: { at: Date; time: 'first' | 'again' },
): Promise<void> => {
  const leads = await listRoleHolders(trx, 'administrator', [String(county)], at)
  const directors = (await listDirectorAccounts(trx, county, community)).filter((account) => !leads.includes(account))
  const told: { account: string; flow: PushFlow }[] = [
    ...leads.map((account) => ({ account, flow: 'protectionUp' as const })),
    ...directors.map((account) => ({ account, flow: 'protectionAsked' as const })),
  ]
  await insertOutbox(
    trx,
    told.map(({ account, flow }) => ({
      ...{ county, id: newId(), kind: 'push', about: id, payload: { flow, account }, availableAt: at },
      key: `protection:${id}:${time}:${account}`,
    })),
  )
}

/** Into the list of messages alone: a phone in other hands may not ring for it. */
export const tellAsker = (
  { newId }: Pick<App, 'newId'>,
  trx: Database,
  { county, id, asker, at, step }: { county: number; id: string; asker: string; at: Date; step: string },
) =>
  insertOutbox(trx, [
    {
      ...{ county, id: newId(), kind: 'push', about: id, availableAt: at },
      ...{ key: `protection:${id}:${step}:${asker}`, payload: { flow: 'protectionNews' satisfies PushFlow, account: asker } },
    },
  ])
