import { fail, type Outcome, succeed } from '../../domain/outcome'

export interface LentToken {
  readonly value: string
  readonly until: number
}

/** Where every process of ours finds the token that one of them fetched. */
export interface TokenShelf {
  readonly find: (name: string) => Promise<LentToken | undefined>
  /** Whether it falls to us to fetch another; one process at a time, and none while a good one lies there. */
  readonly reserve: (name: string) => Promise<boolean>
  readonly put: (name: string, token: LentToken) => Promise<void>
  readonly release: (name: string) => Promise<void>
  readonly drop: (name: string, value: string) => Promise<void>
}

interface TokenSettings<Failure> {
  readonly name: string
  readonly now: () => Date
  readonly fetchToken: () => Promise<Outcome<LentToken, Failure>>
  /** What to answer when another process fetches and never comes to an end. */
  readonly gaveUp: Failure
  readonly shelf?: TokenShelf | undefined
}

const turns = 100
const turnMs = 100

/** Lends a platform's access token; however many ask at once, in however many processes, the platform is asked once. */
export const createSharedToken = <Failure>({ name, now, fetchToken, gaveUp, shelf }: TokenSettings<Failure>) => {
  let lent: LentToken | undefined
  let underWay: Promise<Outcome<string, Failure>> | undefined

  const keep = (token: LentToken) => {
    lent = token
    return succeed(token.value)
  }

  const fetchAndShare = async (): Promise<Outcome<string, Failure>> => {
    const fetched = await fetchToken()
    if (!fetched.ok) {
      await shelf?.release(name)
      return fetched
    }
    await shelf?.put(name, fetched.value)
    return keep(fetched.value)
  }

  const takeFrom = async (shared: TokenShelf): Promise<Outcome<string, Failure> | undefined> => {
    const found = await shared.find(name)
    if (found && now().getTime() < found.until) return keep(found)
    return (await shared.reserve(name)) ? fetchAndShare() : undefined
  }

  const obtain = async (): Promise<Outcome<string, Failure>> => {
    if (!shelf) return fetchAndShare()
    for (let turn = 0; turn < turns; turn += 1) {
      const taken = await takeFrom(shelf)
      if (taken) return taken
      await new Promise((resolve) => setTimeout(resolve, turnMs))
    }
    return fail(gaveUp)
  }

  return {
    get: async (): Promise<Outcome<string, Failure>> => {
      if (lent && now().getTime() < lent.until) return succeed(lent.value)
      underWay ??= obtain().finally(() => {
        underWay = undefined
      })
      return underWay
    },
    /** The platform no longer takes it; another one that was lent meanwhile stays. */
    drop: async (value: string): Promise<void> => {
      if (lent?.value === value) lent = undefined
      await shelf?.drop(name, value)
    },
  }
}
