import { type Asked, askOverKeptLine } from '../kept-line'

interface PostSettings {
  readonly baseUrl: string
  /** Another way to the other side than over the network. */
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
}

/** Answers what the other side said, or nothing when it said nothing that can be read in time; without a body it only asks. */
export type PostJson = (path: string, body: unknown) => Promise<unknown>

export const createPostJson = ({ baseUrl, fetch, timeoutMs = 5_000 }: PostSettings): PostJson => {
  const ask = fetch ? askThrough(fetch) : askOverKeptLine
  return async (path, body) => {
    const request = body === undefined ? asking : { method: 'POST' as const, body: JSON.stringify(body), headers: jsonHeaders }
    try {
      return JSON.parse(await ask(`${baseUrl}${path}`, { ...request, timeoutMs }))
    } catch {
      return undefined
    }
  }
}

const asking = { method: 'GET' } as const
const jsonHeaders = { 'content-type': 'application/json' }

const askThrough =
  (fetch: typeof globalThis.fetch) =>
  async (url: string, { timeoutMs, ...request }: Asked): Promise<string> =>
    (await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) })).text()
