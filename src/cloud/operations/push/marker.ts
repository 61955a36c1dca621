import type { Database } from '../../store/database'
import { type ClaimedEntry, type Mark, markOutbox } from '../../store/outbox-store'
import { spendPushes } from '../../store/push-count-store'
import type { Handled, Spent } from './drain'

export interface Marker {
  /** Answers when it is written for good. */
  readonly mark: (entry: ClaimedEntry, at: Date, handled: Handled) => Promise<void>
}

interface Waiting {
  readonly mark: Mark
  readonly spent: Spent | undefined
}

/** Writes what became of entries, together what came up while the last writing was under way. */
export const createMarker = (db: Database): Marker => {
  let waiting: Waiting[] = []
  let written: Promise<void> | undefined
  let next: Promise<void> | undefined

  const writeAll = async () => {
    const now = waiting
    waiting = []
    next = undefined
    // The ledger first: a message that goes out twice has been used up twice.
    await writeSpent(db, now)
    await markOutbox(
      db,
      now.map(({ mark }) => mark),
    )
  }

  return {
    mark: ({ county, id }, at, handled) => {
      waiting.push({ mark: { county, id, at, ...outcomeOf(handled) }, spent: handled.done ? handled.spent : undefined })
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

const writeSpent = async (db: Database, marks: readonly Waiting[]): Promise<void> => {
  const spent = marks.flatMap((mark) => mark.spent ?? [])
  if (!spent.length) return
  const [at] = marks.map(({ mark }) => mark.at)
  await spendPushes(db, spent, at ?? new Date(0))
}

const outcomeOf = (handled: Handled): Pick<Mark, 'as' | 'note' | 'until'> => {
  if (handled.done) return { as: 'done', note: handled.note }
  return { as: handled.final ? 'failed' : 'open', note: handled.error || undefined, until: handled.until }
}
