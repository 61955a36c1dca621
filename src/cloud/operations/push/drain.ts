import type { App } from '../../app'
import { type ClaimedEntry, claimOutbox, leaseMs } from '../../store/outbox-store'
import type { Spent } from '../../store/settle-store'
import { createMarker, type Marker } from './marker'
import { sendPush } from './send-push'

/** What became of one entry: done (with a note where there was nothing to do), to be tried again, or given up. */
export type Handled =
  | { readonly done: true; readonly note?: string; readonly spent?: Spent }
  | { readonly done: false; readonly error: string; readonly final: boolean; readonly until?: Date }

export type Handler = (app: App, entry: ClaimedEntry) => Promise<Handled>

/** One that reads for many entries at once what each of them needs, and works several people's side by side. */
export interface BatchHandler {
  readonly prepare: (app: App, entries: readonly ClaimedEntry[]) => Promise<(entry: ClaimedEntry) => Promise<Handled>>
  /** Entries of one lane wait for each other. */
  readonly laneOf: (entry: ClaimedEntry) => string
}

type Handlers = Readonly<Record<string, Handler | BatchHandler>>

const batch = 200
const maxAttempts = 8
/** So many lanes are worked at once, and no more than so many entries are ever sent and not yet marked. */
const lanesAtOnce = 32

/** Works off what is due, a lease at a time, and answers how many entries it took; WeChat is never waited for inside a transaction. */
export const drainOutbox = async (app: App, handlers: Handlers = { push: sendPush }): Promise<number> => {
  const marker = createMarker(app)
  let taken = 0
  for (;;) {
    const until = Date.now() + leaseMs / 2
    const entries = await claimOutbox(app.db, app.now(), batch, Object.keys(handlers))
    for (const [kind, handler] of Object.entries(handlers)) {
      const ours = entries.filter((entry) => entry.kind === kind)
      if (ours.length) await workAll({ app, marker, handler, until }, ours)
    }
    taken += entries.length
    if (entries.length < batch) return taken
  }
}

interface Work {
  readonly app: App
  readonly marker: Marker
  readonly handler: Handler | BatchHandler
  /** What is not begun by then goes back, for its lease would end under the work. */
  readonly until: number
}

const workAll = async ({ app, marker, handler, until }: Work, entries: readonly ClaimedEntry[]): Promise<void> => {
  const isBatch = typeof handler !== 'function'
  const work = isBatch ? await handler.prepare(app, entries) : (entry: ClaimedEntry) => handler(app, entry)
  const workOne = async (entry: ClaimedEntry) => {
    const handled = Date.now() < until ? await attempt(work, entry) : putBack(app)
    await marker.mark(entry, isGivenUp(entry, handled) ? { ...handled, final: true } : handled)
  }
  const lanes = new Map<string, ClaimedEntry[]>()
  for (const entry of entries) {
    const lane = isBatch ? handler.laneOf(entry) : ''
    lanes.set(lane, [...(lanes.get(lane) ?? []), entry])
  }
  const waiting = [...lanes.values()]
  const runLanes = async () => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) for (const entry of lane) await workOne(entry)
  }
  await Promise.all(Array.from({ length: Math.min(lanesAtOnce, waiting.length) }, runLanes))
}

const putBack = (app: App): Handled => ({ done: false, error: '', final: false, until: app.now() })

const isGivenUp = ({ attempts }: ClaimedEntry, handled: Handled): handled is Handled & { done: false } =>
  !handled.done && !handled.until && attempts >= maxAttempts

const attempt = async (work: (entry: ClaimedEntry) => Promise<Handled>, entry: ClaimedEntry): Promise<Handled> => {
  try {
    return await work(entry)
  } catch (error) {
    return { done: false, error: error instanceof Error ? error.message : String(error), final: false }
  }
}
