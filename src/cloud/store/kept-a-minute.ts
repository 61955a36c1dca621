import type { Database } from './database'

const keptMilliseconds = 60_000

/** Keeps what hardly ever changes for a minute in this process, for each database its own; a failed load is not kept. */
export const keptAMinute = <Value>(load: (db: Database) => Promise<Value>) => {
  const loads = new WeakMap<Database, { readonly at: number; readonly value: Promise<Value> }>()
  return (db: Database, at: Date): Promise<Value> => {
    const kept = loads.get(db)
    if (kept && Math.abs(at.getTime() - kept.at) < keptMilliseconds) return kept.value
    const value = load(db)
    loads.set(db, { at: at.getTime(), value })
    value.catch(() => loads.delete(db))
    return value
  }
}
