import type { Database } from '../../store/database'
import { type ClaimedEntry, type Mark, markOutbox } from '../../store/outbox-store'
import { countPushes } from '../../store/push-count-store'
import { spendGrants } from '../../store/subscribe-store'
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
        next = (written ?? Promise.resolve()).then(writeAll, writeAll)
        written = next
      }
      return next
    },
  }
}

const writeSpent = async (db: Database, marks: readonly Waiting[]): Promise<void> => {
  const spent = marks.flatMap((mark) => mark.spent ?? [])
  if (!spent.length) return
  const [at] = marks.map(({ mark }) => mark.at)
  await countPushes(db, spent, at ?? new Date(0))
  await spendGrants(
    db,
    spent.flatMap(({ account, template }) => (template === undefined ? [] : [{ account, template }])),
  )
}

const outcomeOf = (handled: Handled): Pick<Mark, 'as' | 'note' | 'until'> => {
  if (handled.done) return { as: 'done', note: handled.note }
  return { as: handled.final ? 'failed' : 'open', note: handled.error || undefined, until: handled.until }
}
