import type { Context, MiddlewareHandler } from 'hono'
import type { Reply } from '../../contract/failure'
import type { Allowance } from '../../domain/allowance'
import { networkOf } from '../../domain/network'
import { refusalWording } from '../wording/refusal'

/** 限流: a whole neighborhood may sit behind one address, one person taps with ten fingers at most. Whom we know counts for no address. */
const limits = {
  address: { most: 1_200, perHour: 60 * 3_600 },
  person: { most: 120, perHour: 6 * 3_600 },
} as const satisfies Record<string, Allowance>

/** More than a city's phones at once; a flood of new addresses forgets the oldest. */
const mostKept = 50_000

interface Bucket {
  left: number
  at: number
}

interface Caller {
  /** None where nobody tells, or where it is this very machine. */
  readonly address: string | undefined
  readonly person: string | undefined
}

/** Buckets in this process's memory: enough against a flood, and nothing to look up for everybody else. */
export const createTraffic = (now: () => Date) => {
  const buckets = new Map<string, Bucket>()
  const take = (key: string, { most, perHour }: Allowance): boolean => {
    const at = now().getTime()
    const kept = buckets.get(key) ?? { left: most, at }
    const left = Math.min(most, kept.left + ((at - kept.at) / 3_600_000) * perHour)
    buckets.delete(key)
    buckets.set(key, { left: left >= 1 ? left - 1 : left, at })
    const oldest = buckets.size > mostKept ? buckets.keys().next().value : undefined
    if (oldest !== undefined) buckets.delete(oldest)
    return left >= 1
  }
  const known = new Set<string>()
  return {
    mayPass: ({ address, person }: Caller): boolean => {
      const isPersonIn = person === undefined || take(`person:${person}`, limits.person)
      if (address === undefined || (person !== undefined && known.has(person))) return isPersonIn
      return take(`address:${networkOf(address)}`, limits.address) && isPersonIn
    },
    /** Somebody whom the database knows; a word that was only claimed is a stranger's. */
    know: (person: string | undefined): void => {
      if (person === undefined) return
      known.add(person)
      const oldest = known.size > mostKept ? known.values().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
    },
  }
}

export const tooManyCalls: Reply = { ok: false, failure: 'tooManyCalls', message: refusalWording.tooManyCalls }

/** Refuses, in a sentence, whoever asks faster than anyone could read. */
export const limited =
  (traffic: ReturnType<typeof createTraffic>, callerOf: (context: Context) => Caller): MiddlewareHandler =>
  async (context, next) => {
    if (traffic.mayPass(callerOf(context))) return next()
    return context.json(tooManyCalls, 429)
  }
