import type { Actor } from '../../../domain/role'
import type { App } from '../../app'
import type { Database } from '../../store/database'
import { type lockHeld, moveHeld } from '../../store/hand-over-store'
import { insertOutbox } from '../../store/outbox-store'
import { insertReportEvents } from '../../store/report-event-store'
import { pushEntries, type Told, toldAtCenter } from '../report/push-entries'
import { moveClocks } from './move-clocks'

export interface Mover {
  readonly app: Pick<App, 'newId'>
  readonly trx: Database
  readonly at: Date
  /** Nobody where the clock does it. */
  readonly by: { readonly account: string | null; readonly role: Actor }
}

export type Held = Awaited<ReturnType<typeof lockHeld>>[number]

interface Moving {
  readonly county: number
  /** Locked in this transaction. */
  readonly held: readonly Held[]
  /** The center where it is nobody. */
  readonly to: string | null
}

/** 交接: into other hands, told on the timeline and to whoever has it now. */
export const moveMatters = async ({ app, trx, at, by }: Mover, { county, held, to }: Moving): Promise<void> => {
  if (held.length === 0) return
  const events = held.map(({ id, revision }) => ({ report: id, id: app.newId(), revision: revision + 1 }))
  await moveHeld(
    trx,
    county,
    held.map(({ id }) => id),
    to,
  )
  await moveClocks({ app, trx, at, by }, { county, held, to })
  const said = { county, action: 'handOver', actor: by.account, actorRole: by.role, at } as const
  await insertReportEvents(
    trx,
    events.map((event) => ({ ...said, ...event, words: null, shown: false, reason: null, attachments: [] })),
  )
  for (const [index, { report, id }] of events.entries()) {
    const community = held[index]?.community ?? ''
    const told: readonly Told[] = to === null ? await toldAtCenter(trx, { community }, at) : [{ flow: 'newReport', account: to }]
    await insertOutbox(trx, pushEntries(app, { county, report, event: id, at, told }))
  }
}
