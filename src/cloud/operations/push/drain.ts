import type { App } from '../../app'
import { type ClaimedEntry, claimOutbox, failOutbox, finishOutbox } from '../../store/outbox-store'
import { sendPush } from './send-push'

/** What became of one entry: done (with a note where there was nothing to do), or to be tried again, or given up. */
export type Handled =
  | { readonly done: true; readonly note?: string }
  | { readonly done: false; readonly error: string; readonly final: boolean }

export type Handler = (app: App, entry: ClaimedEntry) => Promise<Handled>

const batch = 20
const maxAttempts = 8

/** Works off what is due, a lease at a time, and answers how many entries it took; WeChat is never waited for inside a transaction. */
export const drainOutbox = async (app: App, handlers: Readonly<Record<string, Handler>> = { push: sendPush }): Promise<number> => {
  let taken = 0
  for (;;) {
    const entries = await claimOutbox(app.db, app.now(), batch, Object.keys(handlers))
    for (const entry of entries) await work(app, entry, handlers)
    taken += entries.length
    if (entries.length < batch) return taken
  }
}

const work = async (app: App, entry: ClaimedEntry, handlers: Readonly<Record<string, Handler>>): Promise<void> => {
  const handled = await attempt(app, entry, handlers[entry.kind])
  if (handled.done) await finishOutbox(app.db, entry, app.now(), handled.note)
  else await failOutbox(app.db, entry, app.now(), handled.error, handled.final || entry.attempts >= maxAttempts)
}

const attempt = async (app: App, entry: ClaimedEntry, handler: Handler | undefined): Promise<Handled> => {
  try {
    return (await handler?.(app, entry)) ?? { done: false, error: `no handler for ${entry.kind}`, final: false }
  } catch (error) {
    return { done: false, error: error instanceof Error ? error.message : String(error), final: false }
  }
}
