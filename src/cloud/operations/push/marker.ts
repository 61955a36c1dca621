import type { App } from '../../app'
import type { ClaimedEntry } from '../../store/outbox-store'
import { type Mark, settleOutbox } from '../../store/settle-store'
import type { Handled } from './drain'

export interface Marker {
  /** Answers when it is written for good. */
  readonly mark: (entry: ClaimedEntry, handled: Handled) => Promise<void>
}

/** Writes what became of entries, together what came up while the last writing was under way. */
export const createMarker = ({ db, now }: Pick<App, 'db' | 'now'>): Marker => {
  let waiting: Mark[] = []
  let written: Promise<void> | undefined
  let next: Promise<void> | undefined

  const writeAll = async () => {
    const marks = waiting
    waiting = []
    next = undefined
    await settleOutbox(db, marks, now())
  }

  return {
    mark: ({ county, id }, handled) => {
      waiting.push({ county, id, ...outcomeOf(handled) })
      if (!next) {
        // One turn later, so that all whose answers lie there already go along.
        next = (written ?? Promise.resolve())
          .catch(() => undefined)
          .then(oneTurn)
          .then(writeAll)
        written = next
      }
      return next
    },
  }
}

const oneTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

const outcomeOf = (handled: Handled): Omit<Mark, 'county' | 'id'> => {
  if (handled.done) return { as: 'done', note: handled.note, spent: handled.spent }
  return { as: handled.final ? 'failed' : 'open', note: handled.error || undefined, until: handled.until }
}
