interface PostSettings {
  readonly baseUrl: string
  readonly fetch?: typeof globalThis.fetch
  readonly timeoutMs?: number
}

/** Answers what the other side said, or nothing when it said nothing that can be read in time; without a body it only asks. */
export type PostJson = (path: string, body: unknown) => Promise<unknown>

export const createPostJson =
  ({ baseUrl, fetch = globalThis.fetch, timeoutMs = 5_000 }: PostSettings): PostJson =>
  async (path, body) => {
    const request =
      body === undefined
        ? { method: 'GET' }
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    try {
      const response = await fetch(`${baseUrl}${path}`, { ...request, signal: AbortSignal.timeout(timeoutMs) })
      return await response.json()
    } catch {
      return undefined
    }
  }
